// Errors of the machine, which are nobody's bug, in a sentence.

const sentences: Record<string, string> = {
  ENOSPC: "The disk is full. What was there before is unchanged:",
  EDQUOT: "The disk quota is used up. What was there before is unchanged:",
  EACCES: "Permission is missing:",
  EPERM: "The system does not permit it:",
  EROFS: "The disk cannot be written to:",
  ENOTDIR: "A file stands where a folder is needed:",
  EEXIST: "A file stands where a folder is needed:",
  EISDIR: "A folder stands where a file is needed:",
  ENAMETOOLONG: "The name is too long for the system:",
  EMFILE: "Too many files are open:",
  EIO: "The disk does not answer:",
};

/** One sentence with the path, or null if the error is something else. */
export function explainMachineError(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return null;
  const sentence = sentences[String(error.code)];
  if (sentence === undefined) return null;
  const path = "dest" in error ? error.dest : "path" in error ? error.path : undefined;
  return path === undefined ? sentence.replace(/:$/, ".") : `${sentence} ${String(path)}`;
}
