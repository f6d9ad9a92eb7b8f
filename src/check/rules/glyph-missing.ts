// Characters that the fonts lack are shown in a font of the system. One warning a slide; one in all for the letters of
// the briefing's own language.

import type { Slide, Text } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import type { ParsedScenario } from "../../model/parsed.ts";
import { unitsInFlow } from "../../model/text-unit.ts";
import { findMissingGlyphs, sayMissingGlyphs } from "../../text/font-coverage.ts";
import { codeOfScript, mainScript, type Script } from "../../text/scripts.ts";
import type { Briefing, RuleCheck } from "../rule.ts";

interface Missing {
  character: string;
  in: { text: string; offset: number };
  at: Diagnostic["at"];
}

/** What is to be done about letters of the briefing's language. */
export const ownScript = "Look at the briefing on the device that will show it; nothing else is to be done.";

export const glyphMissing: RuleCheck = {
  id: "glyph-missing",
  liftable: true,
  checkSlide: ({ slide }, briefing) => checkSlideGlyphs(slide, briefing),
};

function checkSlideGlyphs(slide: Slide, briefing: Briefing): Diagnostic[] {
  const { say, ifAsked, holdBack } = slide.notes;
  const spoken = [say, ifAsked, holdBack, slide.notes.private].flatMap(unitsInFlow);
  const texts = [...slide.texts, ...spoken].flatMap(({ parts }) => parts);
  const inHeadline = findInText(slide.headline).map((one) =>
    slide.headlineMade ? { ...one, at: findMade(one, briefing.parsed) } : one,
  );
  const missing = [...inHeadline, ...texts.flatMap(findInText)];
  const first = missing[0];
  if (!first) return [];
  const characters = missing.map(({ character }) => character);
  return [
    {
      rule: "glyph-missing",
      severity: "warning",
      message: `${sayMissingGlyphs(characters, "slide")}; the reader's system uses a font of its own.`,
      at: first.at,
      fix: adviseScript(mainScript([...new Set(characters)]), briefing.scenario.language),
    },
  ];
}

/**
 * For a text in the script of the briefing's language, the advice is to look at it. A text in another script may mean
 * that `language:` is missing or wrong.
 */
function adviseScript(script: Script | undefined, tag: string): string {
  if (!script) return "Write it another way, or mark words of another language with <span lang>.";
  if (codeOfScript(tag) === codeOfScript(script.language)) return ownScript;
  return `Write \`language: ${script.language}\` in scenario.yaml if the briefing is in this language, or mark the words with <span lang="${script.language}">.`;
}

/** A headline that a layout makes is the title of the scenario or the words of a quotation. */
function findMade({ character, in: { text, offset }, at }: Missing, scenario: ParsedScenario): Location {
  const find = (section: string) => scenario.atWords([section], text, offset, offset + character.length);
  return find("title") ?? find("quotes") ?? at;
}

function findInText(text: Text): Missing[] {
  return text.flatMap((node): Missing[] => {
    if (node.kind === "element" && node.lang) return [];
    if ("children" in node) return findInText(node.children);
    if (node.kind !== "text") return [];
    return findMissingGlyphs(node.text).map(({ character, offset }) => ({
      character,
      in: { text: node.text, offset },
      at: { ...node.at, column: node.at.column + offset, length: character.length },
    }));
  });
}
