// Findings in several views (slide, reading page, paper) become one diagnostic for each fault of a slide. It names the
// first text with the fault, the number of others, and every view in which it is seen.

import type { Deck } from "../../model/deck.ts";
import type { Diagnostic, Rule } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import type { Finding, FindingKind } from "../../model/look.ts";
import { explainFault } from "./explain.ts";
import { findLocation } from "./find-location.ts";
import type { Look } from "./look-at-briefing.ts";

/** One text with one fault. */
interface Seen {
  finding: Finding; // in the view where it is worst
  views: Map<string, string>; // "on the slide" → "on the slide, at step 2"
}

interface Placed extends Seen {
  at: Location;
}

const rules: Record<FindingKind, Rule> = {
  cut: "look-cut",
  outside: "look-outside",
  overlap: "look-overlap",
  small: "look-small",
  faint: "look-faint",
  unknown: "look-unknown",
};

const themeNames = { paper: " in the light theme", room: " in the dark theme" };

/** The diagnostics are not sorted. */
export function diagnoseLooks(looks: readonly Look[], deck: Deck): Diagnostic[] {
  const placed = findTexts(looks).flatMap((seen): Placed[] => {
    const at = findLocation(deck, seen.finding);
    return at ? [{ ...seen, at }] : [];
  });
  return groupCauses(placed).map(describe);
}

function findTexts(looks: readonly Look[]): Seen[] {
  const seen = new Map<string, Seen>();
  for (const { view, sights } of looks)
    for (const { step, theme, findings } of sights)
      for (const finding of findings) {
        const key = [finding.kind, finding.slide, finding.text, finding.other].join("\0");
        const known = seen.get(key) ?? { finding, views: new Map() };
        const way = `${view.name}${theme ? themeNames[theme] : ""}`;
        if (!known.views.has(way)) known.views.set(way, step ? `${way}, at step ${step}` : way);
        seen.set(key, { ...known, finding: chooseWorse(known.finding, finding) });
      }
  return [...seen.values()];
}

const isBeyond = (kind: FindingKind): boolean => kind === "cut" || kind === "outside";

function chooseWorse(one: Finding, other: Finding): Finding {
  return isBeyond(one.kind) === one.amount >= other.amount ? one : other;
}

/** Faults of one kind in one part of a slide that are seen in a common view are taken to have one cause. */
function groupCauses(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const one of placed) {
    const known = groups.find(([first]) => first !== undefined && haveOneCause(first, one));
    if (known) known.push(one);
    else groups.push([one]);
  }
  return groups;
}

function haveOneCause(one: Placed, other: Placed): boolean {
  const [a, b] = [one.finding, other.finding];
  const isSamePlace = a.slide === b.slide && a.figure === b.figure && a.part === b.part;
  return a.kind === b.kind && isSamePlace && [...one.views.keys()].some((view) => other.views.has(view));
}

function describe(group: Placed[]): Diagnostic {
  const [first, ...others] = group.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  if (!first) throw new Error("A group holds at least one text.");
  const worst = group.map(({ finding }) => finding).reduce(chooseWorse);
  const { message, fix } = explainFault(
    { ...first.finding, amount: worst.amount },
    others.length,
    joinViews(group),
  );
  return { rule: rules[first.finding.kind], severity: "warning", message, at: first.at, fix };
}

/** Each view once, in the words for the first text that is seen in it. */
function joinViews(group: readonly Seen[]): string[] {
  const joined = new Map<string, string>();
  for (const { views } of group)
    for (const [view, sight] of views) if (!joined.has(view)) joined.set(view, sight);
  return [...joined.values()];
}
