// Bytes → text with LF line ends and without a byte order mark.

/** Decodes UTF-8, or the encoding that a web page declares. Null if the bytes are not text. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes.subarray(0, 4096).includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return decodeAsDeclared(bytes);
  }
}

function decodeAsDeclared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const [, label] = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head) ?? [];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return null; // unknown name of an encoding
  }
}
