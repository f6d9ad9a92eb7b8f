// The id of a PDF is a hash of its content: the same content has the same id.
import { createHash } from "node:crypto";
import { type PDFArray, type PDFContext, PDFHexString } from "@cantoo/pdf-lib";

const placeholder = createHash("sha256").update("the id of this document").digest("hex").slice(0, 32);

/** A placeholder for the id until the content is known. */
export function unidentified(context: PDFContext): PDFArray {
  return context.obj([PDFHexString.of(placeholder), PDFHexString.of(placeholder)]);
}

/** Replaces the placeholder by a hash of all bytes. */
export function identify(saved: Uint8Array): Uint8Array {
  const bytes = Buffer.from(saved.buffer, saved.byteOffset, saved.byteLength);
  const id = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  let at = bytes.lastIndexOf(placeholder);
  if (at < 0) throw new Error("The saved PDF has no place for its id.");
  for (; at >= 0; at = bytes.lastIndexOf(placeholder)) bytes.write(id, at, "latin1");
  return bytes;
}
