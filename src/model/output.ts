// The result of a build: files as values. Nothing is written before the last step.

export interface OutputFile {
  path: string; // inside the output folder, with forward slashes: "index.html"
  content: string | Uint8Array;
}
