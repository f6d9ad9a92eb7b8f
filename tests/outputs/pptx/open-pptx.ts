// A PowerPoint file as its readers see it: parts, slides, notes.
import { decodeXML } from "entities";
import JSZip from "jszip";

export interface Part {
  name: string; // "ppt/slides/slide1.xml"
  text: string;
}

export interface Pptx {
  names: string[];
  dates: Date[]; // of the entries
  parts: Part[]; // those that are XML
  slides: Part[]; // in order
  drawings: Part[]; // "ppt/media/image-1-2.svg"
  notes: string[]; // of each slide, a line a paragraph
}

export async function openPptx(bytes: Uint8Array): Promise<Pptx> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  const texts = files.filter(({ name }) => /\.(xml|rels)$/.test(name));
  const parts = await Promise.all(
    texts.map(async (file) => ({ name: file.name, text: await file.async("text") })),
  );
  const drawings = await Promise.all(
    files
      .filter(({ name }) => name.endsWith(".svg"))
      .map(async (file) => ({ name: file.name, text: await file.async("text") })),
  );
  const numbered = (pattern: RegExp) =>
    parts
      .filter(({ name }) => pattern.test(name))
      .sort((a, b) => Number(/\d+/.exec(a.name)) - Number(/\d+/.exec(b.name)));
  return {
    names: files.map(({ name }) => name),
    dates: files.map(({ date }) => date),
    parts,
    drawings,
    slides: numbered(/^ppt\/slides\/slide\d+\.xml$/),
    notes: numbered(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map(({ text }) => linesOf(text).join("\n")),
  };
}

/** Its paragraphs. */
export function linesOf(xml: string): string[] {
  return [...xml.matchAll(/<a:p>([\s\S]*?)<\/a:p>/g)].map(([, paragraph = ""]) =>
    [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = ""]) => decode(text)).join(""),
  );
}

export const decode = (text: string): string => decodeXML(text);

/** What a part's relations name: id, where it leads, and whether that is within the file. */
export function relationsOf(
  { parts }: Pptx,
  name: string,
): { id: string; target: string; outside: boolean }[] {
  const at = name.lastIndexOf("/");
  const rels = parts.find((part) => part.name === `${name.slice(0, at)}/_rels/${name.slice(at + 1)}.rels`);
  return [...(rels?.text ?? "").matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => {
    const read = (key: string) => new RegExp(`\\s${key}="([^"]*)"`).exec(tag)?.[1] ?? "";
    const outside = read("TargetMode") === "External";
    return {
      id: read("Id"),
      target: outside ? decode(read("Target")) : join(name.slice(0, at), read("Target")),
      outside,
    };
  });
}

function join(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}
