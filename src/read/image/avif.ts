// AVIF → the same picture with EXIF, XMP, names and the boxes of other programs overwritten by zeros. Boxes keep
// their size, because the file refers to its content by offset (ISO/IEC 14496-12, 8.11: boxes meta, iinf, infe, iloc,
// idat).

import { cleanProfile } from "./icc.ts";

interface Box {
  type: string;
  start: number; // of its content
  end: number;
}

/** Null if the bytes are not a complete AVIF. */
export function cleanAvif(bytes: Uint8Array): Uint8Array | null {
  const out = Buffer.from(bytes);
  blankOthers(out, 0, out.length, "");
  const meta = findBox(out, "meta", 0, out.length);
  if (!meta) return null;
  const inside = (type: string) => findBox(out, type, meta.start + 4, meta.end);
  const [infos, places, data] = [inside("iinf"), inside("iloc"), inside("idat")];
  if (!infos || !places) return null;
  for (const own of boxesIn(out, meta.start + 4, meta.end)) if (own.type === "iprp") cleanColours(out, own);
  const metadata = new Set(findMetadata(out, infos));
  for (const { item, inData, start, end } of readPlaces(out, places)) {
    const from = inData ? (data?.start ?? 0) : 0;
    if (metadata.has(item)) out.fill(0, from + start, Math.min(from + end, out.length));
  }
  return out;
}

/** The boxes that a picture is drawn from, by the box they stand in; "" is the file. */
const drawing: Record<string, readonly string[]> = {
  "": ["ftyp", "meta", "moov", "mdat", "moof", "sidx", "mfra", "styp"],
  meta: ["hdlr", "pitm", "iloc", "iinf", "iref", "iprp", "idat", "dinf", "grpl"],
  moov: ["mvhd", "trak", "mvex"],
  trak: ["tkhd", "tref", "edts", "mdia"],
  mdia: ["mdhd", "hdlr", "minf"],
};

/**
 * Overwrites boxes that draw nothing, such as free space and users' data, names of handlers, and what follows the
 * last box.
 */
function blankOthers(bytes: Buffer, from: number, to: number, parent: string): void {
  let last = from;
  for (const { type, start, end } of boxesIn(bytes, from, to)) {
    last = end;
    if (!drawing[parent]?.includes(type)) bytes.fill(0, start, end);
    else if (type === "hdlr") bytes.fill(0, Math.min(start + 24, end), end);
    else if (drawing[type]) blankOthers(bytes, type === "meta" ? start + 4 : start, end, type);
  }
  if (parent === "") bytes.fill(0, last, to);
}

function* boxesIn(bytes: Buffer, from: number, to: number): Generator<Box> {
  for (let at = from; at + 8 <= to; ) {
    const short = bytes.readUInt32BE(at);
    const wide = short === 1 && at + 16 <= to;
    const size = wide ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short;
    if (size < 8 || at + size > to) return;
    yield { type: bytes.toString("latin1", at + 4, at + 8), start: at + (wide ? 16 : 8), end: at + size };
    at += size;
  }
}

const findBox = (bytes: Buffer, type: string, from: number, to: number): Box | undefined =>
  [...boxesIn(bytes, from, to)].find((box) => box.type === type);

/** Profiles of colours without their words. */
function cleanColours(bytes: Buffer, { start, end }: Box): void {
  const properties = findBox(bytes, "ipco", start, end);
  for (const { type, start: from, end: to } of properties
    ? boxesIn(bytes, properties.start, properties.end)
    : [])
    if (type === "colr" && bytes.toString("latin1", from, from + 4) === "prof")
      bytes.set(cleanProfile(bytes.subarray(from + 4, to)), from + 4);
}

/** Ids of the items with metadata: EXIF, and XMP, which is a "mime" item. */
function findMetadata(bytes: Buffer, { start, end }: Box): number[] {
  const count = bytes[start] === 0 ? 2 : 4;
  return [...boxesIn(bytes, start + 4 + count, end)].flatMap((info) => {
    const wide = bytes[info.start] === 3;
    const item = wide ? bytes.readUInt32BE(info.start + 4) : bytes.readUInt16BE(info.start + 4);
    const type = bytes.toString("latin1", info.start + (wide ? 10 : 8), info.start + (wide ? 14 : 12));
    bytes.fill(0, Math.min(info.start + (wide ? 14 : 12), info.end), info.end); // its name
    return type === "Exif" || type === "mime" ? [item] : [];
  });
}

interface Stretch {
  item: number;
  inData: boolean; // counted from the beginning of idat instead of the file
  start: number;
  end: number;
}

function readPlaces(bytes: Buffer, { start }: Box): Stretch[] {
  const version = bytes[start] ?? 0;
  let at = start + 4;
  const take = (size: number): number => {
    const value = size === 8 ? Number(bytes.readBigUInt64BE(at)) : size ? bytes.readUIntBE(at, size) : 0;
    at += size;
    return value;
  };
  const [sizes, more] = [take(1), take(1)];
  const [offsetSize, lengthSize, baseSize, indexSize] = [
    sizes >> 4,
    sizes & 15,
    more >> 4,
    version ? more & 15 : 0,
  ];
  const idSize = version < 2 ? 2 : 4;
  return Array.from({ length: take(idSize) }, () => {
    const item = take(idSize);
    const inData = version > 0 && (take(2) & 15) === 1;
    take(2);
    const base = take(baseSize);
    return Array.from({ length: take(2) }, () => {
      take(indexSize);
      const from = base + take(offsetSize);
      return { item, inData, start: from, end: from + take(lengthSize) };
    });
  }).flat();
}
