// Finds a media type by the first bytes of a file, whatever its name says.

const signatures: { type: string; matches: (bytes: Uint8Array) => boolean }[] = [
  { type: "image/png", matches: (b) => startsWith(b, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  { type: "image/jpeg", matches: (b) => startsWith(b, [0xff, 0xd8, 0xff]) },
  { type: "image/gif", matches: (b) => /^GIF8[79]a$/.test(latin(b, 0, 6)) },
  { type: "image/webp", matches: (b) => latin(b, 0, 4) === "RIFF" && latin(b, 8, 12) === "WEBP" },
  { type: "image/avif", matches: (b) => /^ftypavi[fs]$/.test(latin(b, 4, 12)) },
  {
    type: "image/svg+xml",
    matches: (b) => /^(\u00ef\u00bb\u00bf)?\s*<(\?xml|!--|!doctype svg|svg)/i.test(latin(b, 0, 256)),
  },
];

export function findImageType(bytes: Uint8Array): string | undefined {
  return signatures.find((entry) => entry.matches(bytes))?.type;
}

function startsWith(bytes: Uint8Array, head: number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
