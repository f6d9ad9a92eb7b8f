// PNG → the same picture without text, times, EXIF, private chunks and bytes after its end (PNG 3rd ed., 11).
import { crc32, deflateSync, inflateSync } from "node:zlib";
import { cleanProfile } from "./icc.ts";
import { readOrientation, writeOrientation } from "./orientation.ts";

/** Chunks that hold the image data, or on which colours, size or animation depend. */
const kept = new Set(
  "IHDR PLTE IDAT IEND tRNS cHRM gAMA sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT".split(" "),
);

/** Null if the bytes are not a complete PNG. */
export function cleanPng(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Uint8Array[] = [];
  let orientation = 1;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString("latin1");
    if (type === "eXIf") orientation = readOrientation(bytes.subarray(at + 8, end - 4));
    if (type === "iCCP") chunks.push(...cleanColours(bytes.subarray(at + 8, end - 4)));
    else if (kept.has(type)) chunks.push(bytes.subarray(at, end));
    at = end;
    if (type !== "IEND") continue;
    const exif = writeOrientation(orientation);
    const [head, ...rest] = chunks;
    return head
      ? Buffer.concat([bytes.subarray(0, 8), head, ...(exif ? [formChunk("eXIf", exif)] : []), ...rest])
      : null;
  }
  return null;
}

const largestProfile = 2 ** 24; // bytes: what a few compressed ones may grow to

/** The profile of colours without its name and words; none if it cannot be read. */
function cleanColours(data: Uint8Array): Uint8Array[] {
  try {
    const profile = inflateSync(data.subarray(data.indexOf(0) + 2), { maxOutputLength: largestProfile });
    return [formChunk("iCCP", Buffer.concat([Buffer.from("icc\0\0"), deflateSync(cleanProfile(profile))]))];
  } catch {
    return [];
  }
}

function formChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, "latin1");
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}
