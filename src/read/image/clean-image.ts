// A picture's bytes → a `data:` address of the same picture without metadata: place and time of a photograph,
// camera, names, comments, thumbnails of what was cropped.
import { cleanAvif } from "./avif.ts";
import { findImageType } from "./find-type.ts";
import { cleanGif } from "./gif.ts";
import { cleanJpeg } from "./jpeg.ts";
import { cleanPng } from "./png.ts";
import { cleanSvg } from "./svg.ts";
import { cleanWebp } from "./webp.ts";

const cleaners: Record<string, (bytes: Uint8Array) => Uint8Array | null> = {
  "image/png": cleanPng,
  "image/jpeg": cleanJpeg,
  "image/gif": cleanGif,
  "image/webp": cleanWebp,
  "image/avif": cleanAvif,
  "image/svg+xml": cleanSvgBytes,
};

/** Null for bytes that are not a picture of a known type, or not a complete one. */
export function addressImage(bytes: Uint8Array): string | null {
  const type = findImageType(bytes);
  const clean = type ? cleaners[type]?.(bytes) : null;
  return clean ? `data:${type};base64,${Buffer.from(clean).toString("base64")}` : null;
}

function cleanSvgBytes(bytes: Uint8Array): Uint8Array | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const clean = cleanSvg(text, cleanAddress);
  return clean === null ? null : Buffer.from(clean);
}

/** Cleans a picture inside an SVG; "data:,", an empty one, if it cannot be read. */
function cleanAddress(address: string): string {
  const [, head = "", data = ""] = /^data:([^,]*),([\s\S]*)$/i.exec(address) ?? [];
  const bytes = /;base64\s*$/i.test(head) ? Buffer.from(data, "base64") : decodePercent(data);
  return addressImage(bytes) ?? "data:,";
}

function decodePercent(data: string): Uint8Array {
  return Buffer.from(
    data.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    "latin1",
  );
}
