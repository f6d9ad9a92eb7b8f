// Joins findings from several views into one diagnostic for each text and fault, which names all views.
import type { Finding, FindingKind } from "../client/look/finding.ts";
import type { Deck } from "../model/deck.ts";
import type { Diagnostic, Rule } from "../model/diagnostic.ts";
import { findPlace } from "./find-place.ts";
import type { Look } from "./look-at-briefing.ts";

interface Seen {
  finding: Finding;
  where: string[]; // "on the slide at step 2", "in the handout"
}

const rules: Record<FindingKind, Rule> = {
  cut: "look-cut",
  outside: "look-outside",
  overlap: "look-overlap",
  small: "look-small",
  faint: "look-faint",
};

/** At most one for each text, fault and slide; unsorted. */
export function diagnoseLooks(looks: readonly Look[], deck: Deck): Diagnostic[] {
  return [...groupFindings(looks)].flatMap(({ finding, where }) => {
    const at = findPlace(deck, finding);
    return at ? [describe(finding, where, at)] : [];
  });
}

function groupFindings(looks: readonly Look[]): Iterable<Seen> {
  const seen = new Map<string, Seen>();
  for (const { view, sights } of looks)
    for (const { step, theme, findings } of sights)
      for (const finding of findings) {
        const key = [finding.kind, finding.slide, finding.text, finding.other].join("\0");
        const known = seen.get(key);
        const where = nameSight(view.name, step, theme);
        if (!known) seen.set(key, { finding, where: [where] });
        else if (!known.where.some((one) => one.startsWith(view.name))) known.where.push(where);
      }
  return seen.values();
}

function nameSight(view: string, step: number | null, theme: string | null): string {
  const at = step ? ` at step ${step}` : "";
  return `${view}${at}${theme === "room" ? " in the dark theme" : ""}`;
}

function describe(finding: Finding, where: readonly string[], at: Diagnostic["at"]): Diagnostic {
  const { message, fix } = explain(finding, formatList(where));
  return { rule: rules[finding.kind], severity: "warning", message, at, fix };
}

function explain({ kind, text, other, amount }: Finding, where: string): { message: string; fix: string } {
  const words = quote(text);
  switch (kind) {
    case "cut":
      return {
        message: `${words} reaches ${Math.ceil(amount)} px beyond its box ${where}. It cannot be read there.`,
        fix: "Write less here, or make two slides.",
      };
    case "outside":
      return {
        message: `${words} reaches ${Math.ceil(amount)} px beyond its figure ${where}. It cannot be read there.`,
        fix: "Shorten the label, or break it into two lines.",
      };
    case "overlap":
      return {
        message: `${words} and ${quote(other ?? "")} overlap ${where}. Neither can be read.`,
        fix: "Shorten one of them, or leave one out.",
      };
    case "small":
      return {
        message: `${words} is set in ${(amount * 1.25).toFixed(1)} px on a screen of 1600 × 900. The last row needs 14.`,
        fix: "Leave something out, so that the rest can be larger.",
      };
    case "faint":
      return {
        message: `${words} has a contrast of ${amount.toFixed(1)} ${where}. Large type needs 3, other text 4.5.`,
        fix: "Leave out the colours given here, or choose ones that stand out in both themes.",
      };
  }
}

/** The text in quotation marks, cut to 40 characters. */
function quote(text: string): string {
  const characters = [...text];
  return `“${characters.length > 40 ? `${characters.slice(0, 39).join("")}…` : text}”`;
}

function formatList(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
