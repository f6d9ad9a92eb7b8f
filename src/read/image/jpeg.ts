// JPEG → the same picture without EXIF, XMP, IPTC, thumbnails, comments and bytes after its end (ITU-T T.81,
// B).
import { cleanProfile } from "./icc.ts";
import { readOrientation, writeOrientation } from "./orientation.ts";

const exifHead = new TextEncoder().encode("Exif\0\0");

/** Null if the bytes are not a complete JPEG. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++; // fill bytes
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) break;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    const segment = bytes.subarray(at, end);
    if (marker === 0xe1 && begins(segment, "Exif\0\0")) orientation = readOrientation(segment.subarray(10));
    const own = keepSegment(marker, segment);
    if (own) kept.push(own);
    at = end;
    if (marker !== 0xda) continue;
    at = findScanEnd(bytes, end);
    kept.push(bytes.subarray(end, at));
  }
  const exif = writeOrientation(orientation);
  const head = exif ? [Uint8Array.of(0xff, 0xe1, 0, 2 + exifHead.length + exif.length), exifHead, exif] : [];
  cleanProfiles(kept);
  return Buffer.concat([Uint8Array.of(0xff, 0xd8), ...head, ...kept, Uint8Array.of(0xff, 0xd9)]);
}

/** Frames, Huffman and arithmetic tables, scans, quantisation, number of lines, restarts, hierarchies. */
const isDrawing = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= 0xda && marker <= 0xdf);

/**
 * Drops application data, comments and reserved segments, except what colours depend on: JFIF density, ICC
 * profiles, Adobe's transform.
 */
function keepSegment(marker: number, segment: Uint8Array): Uint8Array | null {
  if (marker === 0xe0 && begins(segment, "JFIF\0")) return withoutThumbnail(segment);
  if (marker === 0xe2) return begins(segment, "ICC_PROFILE\0") ? segment : null;
  if (marker === 0xee) return begins(segment, "Adobe") ? segment.subarray(0, 16) : null;
  return isDrawing(marker) ? segment : null;
}

/** Blanks the words of a profile of colours, which may lie in several segments. */
function cleanProfiles(segments: Uint8Array[]): void {
  const isProfile = (segment: Uint8Array) => segment[0] === 0xff && segment[1] === 0xe2;
  const clean = cleanProfile(
    Buffer.concat(segments.filter(isProfile).map((one) => one.subarray(profileHead))),
  );
  let at = 0;
  for (const [i, segment] of segments.entries()) {
    if (!isProfile(segment)) continue;
    const size = segment.length - profileHead;
    segments[i] = Buffer.concat([segment.subarray(0, profileHead), clean.subarray(at, at + size)]);
    at += size;
  }
}

const profileHead = 18; // bytes before a part of the profile: marker, length, name, number of the part

function withoutThumbnail(segment: Uint8Array): Uint8Array {
  const own = Uint8Array.from(segment.subarray(0, 18));
  own.set([0, 16], 2);
  own.set([0, 0], 16);
  return own;
}

/**
 * Offset of the first marker after the scan. Entropy-coded data holds no markers except restarts and stuffed
 * zeros.
 */
function findScanEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return bytes.length;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at;
    at += next === 0xff ? 1 : 2;
  }
  return bytes.length;
}

const begins = (segment: Uint8Array, text: string): boolean =>
  Buffer.from(segment.subarray(4, 4 + text.length)).toString("latin1") === text;
