// A profile of colours → the same profile without its words: who made it, and of which device. The name of a screen or
// of its owner may stand there (ICC.1:2022, 7.3: the table of tags).

/** Description, copyright, manufacturer, model with serial number, viewing conditions, metadata, targets. */
const words = new Set([
  "desc",
  "cprt",
  "dmnd",
  "dmdd",
  "mmod",
  "vued",
  "meta",
  "targ",
  "dscm",
  "ndin",
  "psid",
  "pseq",
]);
const head = 128; // bytes before the table
const entry = 12; // bytes for a tag: signature, offset, size
const type = 8; // bytes for a tag's type, which stay, so that it is an empty one of its kind

/** Bytes of the same length. A profile that cannot be read is given back as it is, which a browser cannot read either. */
export function cleanProfile(bytes: Uint8Array): Uint8Array {
  const out = Buffer.from(bytes);
  if (out.length < head + 4) return out;
  out.fill(0, 48, 56); // manufacturer and model of the device
  out.fill(0, 80, 100); // its maker, and the sum over the profile
  const count = Math.min(out.readUInt32BE(head), Math.floor((out.length - head - 4) / entry));
  for (let i = 0; i < count; i++) {
    const at = head + 4 + i * entry;
    if (!words.has(out.toString("latin1", at, at + 4))) continue;
    const [from, size] = [out.readUInt32BE(at + 4), out.readUInt32BE(at + 8)];
    if (from >= head && from + size <= out.length) out.fill(0, from + type, from + size);
  }
  return out;
}
