// GIF → the same picture without comments, plain text, XMP and bytes after its end (GIF89a).

/** Null if the bytes are not a complete GIF. */
export function cleanGif(bytes: Uint8Array): Uint8Array | null {
  const start = 13 + tableBytes(bytes[10] ?? 0);
  const kept: Uint8Array[] = [bytes.subarray(0, start)];
  let at = start;
  for (;;) {
    const from = at;
    const kind = bytes[at];
    if (kind === 0x3b) return Buffer.concat([...kept, bytes.subarray(at, at + 1)]);
    if (kind === 0x2c) at = skipBlocks(bytes, at + 11 + tableBytes(bytes[at + 9] ?? 0));
    else if (kind === 0x21) at = skipBlocks(bytes, at + 2);
    else return null;
    if (at > bytes.length) return null;
    if (kind === 0x2c || isNeeded(bytes.subarray(from, at))) kept.push(bytes.subarray(from, at));
  }
}

/** Size in bytes of a colour table, by the flags before it. */
const tableBytes = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

function skipBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}

/** Whether an extension controls how a frame is shown or how often all are repeated. */
function isNeeded(extension: Uint8Array): boolean {
  if (extension[1] === 0xf9) return true;
  const application = Buffer.from(extension.subarray(3, 14)).toString("latin1");
  return extension[1] === 0xff && ["NETSCAPE2.0", "ANIMEXTS1.0"].includes(application);
}
