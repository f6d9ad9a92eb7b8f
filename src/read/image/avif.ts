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
    const { size, head } = readSize(bytes, at, to);
    if (size < 8 || at + size > to) return;
    yield { type: bytes.toString("latin1", at + 4, at + 8), start: at + head, end: at + size };
    at += size;
  }
}

/** Bytes of a box and of its head: size 1 stands for a wide one after the type, 0 for all that is left (4.2). */
function readSize(bytes: Buffer, at: number, to: number): { size: number; head: number } {
  const size = bytes.readUInt32BE(at);
  if (size === 1 && at + 16 <= to) return { size: Number(bytes.readBigUInt64BE(at + 8)), head: 16 };
  return { size: size === 0 ? to - at : size, head: 8 };
}

const findBox = (bytes: Buffer, type: string, from: number, to: number): Box | undefined =>
  [...boxesIn(bytes, from, to)].find((box) => box.type === type);

/** Profiles of colours without their words. */
function cleanColours(bytes: Buffer, { start, end }: Box): void {
  const properties = findBox(bytes, "ipco", start, end);
  if (!properties) return;
  for (const box of boxesIn(bytes, properties.start, properties.end)) {
    const profile = box.start + 4;
    const isProfile = box.type === "colr" && bytes.toString("latin1", box.start, profile) === "prof";
    if (isProfile) bytes.set(cleanProfile(bytes.subarray(profile, box.end)), profile);
  }
}

/** Ids of the items with metadata: EXIF, and XMP, which is a "mime" item. */
function findMetadata(bytes: Buffer, { start, end }: Box): number[] {
  const count = bytes[start] === 0 ? 2 : 4;
  return [...boxesIn(bytes, start + 4 + count, end)].flatMap((info) => {
    const wide = bytes[info.start] === 3;
    const item = wide ? bytes.readUInt32BE(info.start + 4) : bytes.readUInt16BE(info.start + 4);
    const typeEnd = info.start + (wide ? 14 : 12);
    const type = bytes.toString("latin1", typeEnd - 4, typeEnd);
    bytes.fill(0, Math.min(typeEnd, info.end), info.end); // its name
    return type === "Exif" || type === "mime" ? [item] : [];
  });
}

interface Stretch {
  item: number;
  inData: boolean; // counted from the beginning of idat instead of the file
  start: number;
  end: number;
}

/** Where the bytes of each item are, from a box iloc. Its first bytes say how many bytes its numbers have. */
function readPlaces(bytes: Buffer, { start }: Box): Stretch[] {
  const version = bytes[start] ?? 0;
  let at = start + 4;
  const take = (size: number): number => {
    at += size;
    if (size === 0) return 0;
    return size === 8 ? Number(bytes.readBigUInt64BE(at - 8)) : bytes.readUIntBE(at - size, size);
  };
  const [offsetSize, lengthSize] = halvesOf(take(1));
  const [baseSize, lastSize] = halvesOf(take(1));
  const indexSize = version === 0 ? 0 : lastSize;
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

/** The upper and the lower four bits of a byte. */
const halvesOf = (byte: number): [number, number] => [byte >> 4, byte & 15];
