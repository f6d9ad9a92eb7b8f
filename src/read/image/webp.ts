// WebP → the same picture without EXIF, XMP, unknown chunks and bytes after its end (RFC 9649).
import { cleanProfile } from "./icc.ts";
import { readOrientation, writeOrientation } from "./orientation.ts";

const kept = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM"]);
const flags = { xmp: 0x04, exif: 0x08 }; // in the first byte of the VP8X chunk

interface Chunk {
  type: string;
  data: Uint8Array;
}

/** Null if the bytes are not a complete WebP. */
export function cleanWebp(bytes: Uint8Array): Uint8Array | null {
  const size = Buffer.from(bytes.subarray(4, 8)).readUInt32LE(0);
  if (bytes.length < size + 8) return null;
  const chunks = readChunks(bytes.subarray(12, size + 8));
  if (!chunks) return null;
  const old = chunks.find(({ type }) => type === "EXIF");
  const tiff =
    old && Buffer.from(old.data.subarray(0, 4)).toString("latin1") === "Exif"
      ? old.data.subarray(6)
      : old?.data;
  const exif = tiff ? writeOrientation(readOrientation(tiff)) : null;
  const own = chunks.flatMap((chunk) => keepChunk(chunk, exif !== null));
  const body = [...own, ...(exif ? [{ type: "EXIF", data: exif }] : [])].map(writeChunk);
  const head = Buffer.from("RIFF\0\0\0\0WEBP", "latin1");
  head.writeUInt32LE(4 + body.reduce((sum, { length }) => sum + length, 0), 4);
  return Buffer.concat([head, ...body]);
}

function keepChunk({ type, data }: Chunk, turned: boolean): Chunk[] {
  if (type === "VP8X") {
    const own = Uint8Array.from(data);
    own[0] = ((data[0] ?? 0) & ~(flags.xmp | flags.exif)) | (turned ? flags.exif : 0);
    return [{ type, data: own }];
  }
  if (type === "ANMF") {
    const inside = (readChunks(data.subarray(16)) ?? []).flatMap((chunk) => keepChunk(chunk, false));
    return [{ type, data: Buffer.concat([data.subarray(0, 16), ...inside.map(writeChunk)]) }];
  }
  if (type === "ICCP") return [{ type, data: cleanProfile(data) }];
  return kept.has(type) ? [{ type, data }] : [];
}

function readChunks(bytes: Uint8Array): Chunk[] | null {
  const chunks: Chunk[] = [];
  const buffer = Buffer.from(bytes);
  for (let at = 0; at + 8 <= buffer.length; ) {
    const length = buffer.readUInt32LE(at + 4);
    if (at + 8 + length > buffer.length) return null;
    chunks.push({
      type: buffer.toString("latin1", at, at + 4),
      data: buffer.subarray(at + 8, at + 8 + length),
    });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

function writeChunk({ type, data }: Chunk): Uint8Array {
  const head = Buffer.alloc(8);
  head.write(type, "latin1");
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, ...(data.length % 2 ? [Uint8Array.of(0)] : [])]);
}
