// Changes between two versions of a briefing for the terminal: the number of each kind, then the claims and
// events of each kind.

import type { Change, Grade } from "../model/changes.ts";
import type { Scenario } from "../model/scenario.ts";
import type { BriefingVersion } from "../model/version.ts";
import { diffWords } from "../text/word-diff.ts";
import { count } from "./counts.ts";
import type { Paint } from "./paint.ts";
import { measureWidth, showUnseen } from "./width.ts";

const order = ["added", "withdrawn", "regraded", "requoted", "moved"] as const;
const titles = {
  added: "added",
  withdrawn: "withdrawn",
  regraded: "regraded",
  requoted: "requoted",
  moved: "moved in time",
};

export function formatChanges(
  changes: readonly Change[],
  old: BriefingVersion,
  { asOf, claims }: Pick<Scenario, "asOf" | "claims">,
  paint: Paint,
): string {
  const of = (kind: Change["kind"]): Change[] => changes.filter((one) => one.kind === kind);
  const changed = new Set(changes.map(({ id }) => id));
  const same = claims.filter(({ id }) => !changed.has(id)).length;
  const cell = (name: string, n: number, width: number): string =>
    `${name.padEnd(width)}${String(n).padStart(3)}`;
  const numbers = [
    `  ${cell("added", of("added").length, 10)}    ${cell("regraded", of("regraded").length, 10)}    ${cell("moved in time", of("moved").length, 14)}`,
    `  ${cell("withdrawn", of("withdrawn").length, 10)}    ${cell("requoted", of("requoted").length, 10)}    ${cell("the same", same, 14)}`,
  ];
  const width = Math.max(8, ...changes.map(({ id }) => id.length)) + 2;
  const groups = order.flatMap((kind) => {
    const own = of(kind);
    if (!own.length) return [];
    return [
      `${paint("bold", titles[kind])}\n${own.flatMap((one) => formatChange(one, width, paint)).join("\n")}\n`,
    ];
  });
  const silent = of("regraded").filter((one) => one.kind === "regraded" && one.why === null).length;
  const without = silent ? `, ${silent} without a reason` : "";
  const last = changes.length ? `${count(changes.length, "change")}${without}.` : "Nothing changed.";
  return `From ${old.asOf || "an earlier version"} to ${asOf || "this one"}\n\n${numbers.join("\n")}\n\n${groups.join("\n")}${groups.length ? "\n" : ""}${last}\n`;
}

function formatChange(change: Change, width: number, paint: Paint): string[] {
  const name = `  ${showUnseen(change.id).padEnd(width)}`;
  const under = " ".repeat(width + 2);
  switch (change.kind) {
    case "added":
    case "withdrawn":
      return [
        `${name}${showUnseen(change.text)}`,
        ...formatRests("evidence" in change.record ? change.record.evidence : [], under),
        ...formatWhy(change.why, under),
      ];
    case "regraded":
      return [`${name}${sayRegrade(change.was, change.now)}`, `${under}${sayWhy(change.why)}`];
    case "moved":
      return [
        `${name}was   ${showUnseen(change.was)}`,
        `${under}now   ${showUnseen(change.now)}`,
        ...formatWhy(change.why, under),
      ];
    case "requoted":
      return [...formatRequoted(change, name, under, paint), ...formatWhy(change.why, under)];
  }
}

/** The reason, if there is one: only a change of grade must have one. */
const formatWhy = (why: string | null, under: string): string[] =>
  why === null ? [] : [`${under}${sayWhy(why)}`];

const sayWhy = (why: string | null): string =>
  why === null ? "no reason given" : `because: ${showUnseen(why)}`;

/** "corroborated, now corroborated by a party"; the second part of the grade if only that changed. */
function sayRegrade(was: Grade, now: Grade): string {
  const name = (word: string | number): string => showUnseen(String(word).replace(/-/g, " "));
  return was.word === now.word
    ? `${name(now.word)}: graded ${name(was.second)}, now ${name(now.second)}`
    : `${name(was.word)}, now ${name(now.word)}`;
}

function formatRests(evidence: readonly { source: string; paragraph: number }[], under: string): string[] {
  const bySource = new Map<string, number[]>();
  for (const { source, paragraph } of evidence)
    bySource.set(source, [...(bySource.get(source) ?? []), paragraph]);
  if (!bySource.size) return [];
  const places = [...bySource].map(
    ([source, paragraphs]) => `${source} ${[...new Set(paragraphs)].map((one) => `¶${one}`).join(", ")}`,
  );
  return [`${under}rests on ${places.join("; ")}`];
}

/** Each changed wording, with the differing words marked below it: the new ones, or those that are gone. */
function formatRequoted(
  { was, now }: Change & { kind: "requoted" },
  name: string,
  under: string,
  paint: Paint,
): string[] {
  const lines = pairWordings(was, now).flatMap(([before, after]) => {
    const { a, b } = diffWords(showUnseen(before), showUnseen(after));
    const say = (words: readonly { text: string; differs: boolean }[]): string =>
      words.map(({ text, differs }) => (differs ? paint("source", text) : text)).join(" ") || "nothing";
    const gone = b.some(({ differs }) => differs) ? [] : markWords(a);
    return [`was   ${say(a)}`, ...gone, `now   ${say(b)}`, ...markWords(b)];
  });
  return lines.map((line, i) => `${i === 0 ? name : under}${line}`);
}

/** A line of `~` below the words that differ, unbroken from word to word. */
function markWords(words: readonly { text: string; differs: boolean }[]): string[] {
  const marks = words.map(({ text, differs }, i) => {
    const between = differs && words[i - 1]?.differs ? "~" : " ";
    return `${i > 0 ? between : ""}${(differs ? "~" : " ").repeat(measureWidth(text))}`;
  });
  const line = marks.join("").trimEnd();
  return line ? [`      ${line}`] : [];
}

/**
 * Wordings that only one of the two versions has, paired in order; all wordings of both if only their order has
 * changed.
 */
function pairWordings(was: readonly string[], now: readonly string[]): [string, string][] {
  const gone = was.filter((one) => !now.includes(one));
  const fresh = now.filter((one) => !was.includes(one));
  const [before, after] = gone.length + fresh.length > 0 ? [gone, fresh] : [was, now];
  return Array.from({ length: Math.max(before.length, after.length) }, (_, i): [string, string] => [
    before[i] ?? "",
    after[i] ?? "",
  ]);
}
