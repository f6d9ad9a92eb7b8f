// What a build gives: files as values, with nothing written until the last step.

export interface OutputFile {
  path: string; // inside the output folder, with forward slashes: "index.html"
  content: string | Uint8Array;
}
