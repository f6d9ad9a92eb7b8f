// The orientation, the only value of EXIF without which a picture is shown wrongly. All other EXIF data is
// dropped.

const tag = 0x0112; // Orientation, a SHORT; 1 to 8, see EXIF 2.32 §4.6.4
const tiffBytes = 26;

/** Reads the orientation from EXIF data, which is a TIFF structure. 1, upright, if there is none. */
export function readOrientation(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 14) return 1;
  const little = view.getUint16(0) === 0x4949;
  const start = view.getUint32(4, little);
  if (start + 2 > tiff.length) return 1;
  const entries = view.getUint16(start, little);
  for (let i = 0; i < entries; i++) {
    const at = start + 2 + 12 * i;
    if (at + 12 > tiff.length) return 1;
    if (view.getUint16(at, little) !== tag) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** A TIFF structure with the orientation only; null for an upright picture. */
export function writeOrientation(orientation: number): Uint8Array | null {
  if (orientation === 1) return null;
  const view = new DataView(new ArrayBuffer(tiffBytes));
  view.setUint32(0, 0x4d4d002a); // big-endian
  view.setUint32(4, 8); // offset of its only directory
  view.setUint16(8, 1); // number of entries in it
  view.setUint16(10, tag);
  view.setUint16(12, 3); // SHORT
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return new Uint8Array(view.buffer);
}
