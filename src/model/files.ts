// Files as values, which stages hand to each other: the pictures of a briefing's folder, and the files that a build
// makes.

/**
 * Path inside the folder → `data:` address; null if the file is not a picture that can be shown. A folder that is called
 * like a picture is in it too, with a slash at the end of its path.
 */
export type Images = ReadonlyMap<string, string | null>;

/** A file to be written. Nothing is written before the last step. */
interface WrittenFile {
  path: string; // inside the output folder, with forward slashes: "index.html"
  content: string | Uint8Array;
}

/** A file that a build makes. */
export interface OutputFile extends WrittenFile {
  says: string; // what it is, in a few words, for the list in the terminal
}

/** For a private copy: "briefing.pdf" → "briefing-private.pdf". */
export function namePrivateCopies(outputs: readonly OutputFile[]): OutputFile[] {
  return outputs.map((output) => ({ ...output, path: output.path.replace(/(?=\.[a-z]+$)|$/, "-private") }));
}
