// A file that should be text and is not: says where it breaks and what it may be.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/location.ts";

/** What can be read of such a file, and what is to be said of it. */
interface NotText {
  file: SourceFile; // its text up to where it breaks
  diagnostic: Diagnostic;
}

/** @param bytes of a file that decodeText refuses */
export function readUpToBreak(path: string, bytes: Uint8Array): NotText {
  const encoding = findEncoding(bytes);
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n");
  const offset = encoding === null ? Math.max(0, text.search(broken)) : 0;
  return { file: { path, text: text.slice(0, offset) }, diagnostic: notText(path, text, offset, encoding) };
}

/** By the mark of the order of bytes, or by null bytes beside letters, as Windows writes text without that mark. */
function findEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "UTF-32" : "UTF-16";
  if (a === 0xfe && b === 0xff) return "UTF-16";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "UTF-32";
  const isWide = (first: number) =>
    [first, first + 2, first + 4].every((at) => bytes[at] === 0 && bytes[at ^ 1]);
  return isWide(0) || isWide(1) ? "UTF-16" : null;
}

function notText(path: string, text: string, offset: number, encoding: string | null): Diagnostic {
  const before = text.slice(0, offset).split("\n");
  const isNull = text[offset] === "\0";
  return {
    rule: "file-binary",
    severity: "error",
    message:
      encoding === null && offset > 0
        ? `${path} is text up to here; ${isNull ? "this is a null character, which no text has" : "what follows is not UTF-8"}.`
        : `${path} is not UTF-8 text.`,
    at: { file: path, line: before.length, column: before.at(-1)?.length ?? 0, length: 1 },
    fix:
      encoding === null
        ? "Save it as UTF-8 text, or give it another ending if it is not a slide."
        : `It is ${encoding}. Save it as UTF-8.`,
  };
}

/** A null character, or the sign that stands for bytes that are no UTF-8. */
const broken = /[\0\ufffd]/;
