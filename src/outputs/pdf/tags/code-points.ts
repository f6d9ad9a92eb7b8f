// Characters that no font has, which the page spells out ("U+1F9FF") and labels as a picture of the character: in tags
// they are words with the character as their text (ISO 32000-1, 14.9.4), which is what programs read out and copy.
import { PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { setType, type Tag } from "./tag-tree.ts";

const name = (text: string) => PDFName.of(text);

export function mendCodePoints(tags: readonly Tag[]): void {
  for (const tag of tags) {
    const character = tag.type === "Figure" ? readCharacter(tag) : null;
    if (character === null) continue;
    setType(tag, "Span");
    tag.dict.delete(name("Alt"));
    tag.dict.set(name("ActualText"), PDFHexString.fromText(character));
  }
}

/** The character of a label such as "U+1F9FF" and the character; null for any other label. */
function readCharacter({ dict }: Tag): string | null {
  const label = dict.lookup(name("Alt"));
  if (!(label instanceof PDFHexString || label instanceof PDFString)) return null;
  const [, code = "", character = ""] = /^U\+([0-9A-F]{4,6}) (.+)$/u.exec(label.decodeText()) ?? [];
  return character !== "" && character.codePointAt(0) === Number.parseInt(code, 16) ? character : null;
}
