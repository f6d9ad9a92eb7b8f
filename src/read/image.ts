// Bytes → media type, by what the file begins with; its ending only has to agree.

const signatures: { type: string; endings: string[]; matches: (bytes: Uint8Array) => boolean }[] = [
  { type: "image/png", endings: [".png"], matches: (b) => startsWith(b, [0x89, 0x50, 0x4e, 0x47]) },
  { type: "image/jpeg", endings: [".jpg", ".jpeg"], matches: (b) => startsWith(b, [0xff, 0xd8, 0xff]) },
  { type: "image/gif", endings: [".gif"], matches: (b) => text(b, 0, 4) === "GIF8" },
  {
    type: "image/webp",
    endings: [".webp"],
    matches: (b) => text(b, 0, 4) === "RIFF" && text(b, 8, 12) === "WEBP",
  },
  { type: "image/avif", endings: [".avif"], matches: (b) => text(b, 4, 12) === "ftypavif" },
  {
    type: "image/svg+xml",
    endings: [".svg"],
    matches: (b) => /^\s*<(\?xml|!--|!doctype svg|svg)/i.test(text(b, 0, 256)),
  },
];

export function findImageType(bytes: Uint8Array, ending: string): string | undefined {
  return signatures.find((entry) => entry.endings.includes(ending) && entry.matches(bytes))?.type;
}

function startsWith(bytes: Uint8Array, head: number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
