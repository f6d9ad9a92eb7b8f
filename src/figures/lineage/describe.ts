// A lineage in sentences: who had it, from whom, with numbers, grades and days; then what is counted, and the verdict.
import type { Source } from "../../model/scenario.ts";
import { fillWords } from "../words.ts";
import { type Group, isCited, numbersOf, shortName } from "./groups.ts";
import type { LineagePlan } from "./plan.ts";
import { sayCounted, sayDate } from "./say.ts";

export function describeLineage({ threads, words }: LineagePlan): string {
  return threads
    .map((thread) => {
      const { claim, groups } = thread;
      const verdict = words[`verdict.${claim.verdict}`] ?? "";
      const counted = sayCounted(thread, words).join(", ");
      const said = groups.map((group) => tellGroup(group, words));
      return [
        `${claim.text}:`,
        ...said,
        `${counted}.`,
        `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}.`,
      ].join(" ");
    })
    .join(" ");
}

function tellGroup(group: Group, words: Record<string, string>): string {
  const { name, wrote, first, later } = group;
  const tell = (key: string, values: Record<string, string>) => fillWords(words, key, values);
  if (first.length === 0)
    return tell("figure.tell-unsaid", { sources: later.map((source) => sayText(source, words)).join("; ") });
  const publisher = first[0] ? shortName(first[0]) : "";
  const grade = first[0]?.reliability ?? "";
  const from = name === null || wrote ? "" : tell("figure.tell-told-by", { name });
  const head = tell("figure.tell-first-text", { publisher, numbers: numbersOf(first), grade, from });
  if (later.length === 0) return head;
  const cited = later.every((source) => isCited(group, source));
  return `${head} ${tell(cited ? "figure.tell-cited-by" : "figure.tell-relayed-by", { sources: later.map((source) => sayText(source, words)).join("; ") })}`;
}

/** "AFP, source 10, grade B, 24 March 2023" */
const sayText = (source: Source, words: Record<string, string>): string =>
  fillWords(words, "figure.tell-source", {
    publisher: shortName(source),
    number: source.number,
    grade: source.reliability,
    date: sayDate(source, words),
  });
