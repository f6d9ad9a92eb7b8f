// A lineage in sentences: who had it, from whom, with numbers, grades and days; then what is counted, and the verdict.
import type { Source } from "../../model/scenario.ts";
import { fillWords } from "../words.ts";
import { type Group, isCited, numbersOf, shortName } from "./groups.ts";
import type { LineagePlan } from "./plan.ts";
import { sayCounted, sayDate } from "./say.ts";
import type { Values } from "./value.ts";

export function describeLineage({ threads, words }: LineagePlan): string {
  return threads
    .map((thread) => {
      const { claim, groups } = thread;
      const verdict = words[`verdict.${claim.verdict}`] ?? "";
      const counted = sayCounted(thread, words).join(", ");
      const said = groups.map((group) => sayGroup(group, thread.values, words));
      return [
        `${claim.text}:`,
        ...said,
        `${counted}.`,
        `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}.`,
      ].join(" ");
    })
    .join(" ");
}

function sayGroup(group: Group, values: Values, words: Record<string, string>): string {
  const { name, wrote, first, later, beside } = group;
  const list = (sources: readonly Source[]) =>
    sources.map((source) => sayText(source, values, words)).join("; ");
  const tell = (key: string, values: Record<string, string>) => fillWords(words, key, values);
  if (first.length === 0) return tell("figure.tell-unsaid", { sources: list(later) });
  const publisher = first[0] ? shortName(first[0]) : "";
  const grade = first[0]?.reliability ?? "";
  const from = name === null || wrote ? "" : tell("figure.tell-told-by", { name });
  const head = tell("figure.tell-first-text", { publisher, numbers: numbersOf(first), grade, from });
  if (beside.length > 0) return `${head} ${tell("figure.tell-same-publisher", { sources: list(beside) })}`;
  if (later.length === 0) return head;
  const cited = later.filter((source) => isCited(group, source));
  const relayed = later.filter((source) => !cited.includes(source));
  const byOthers = relayed.length > 0 ? [tell("figure.tell-relayed-by", { sources: list(relayed) })] : [];
  const byItself = cited.length > 0 ? [tell("figure.tell-cited-by", { sources: list(cited) })] : [];
  return [head, ...byOthers, ...byItself].join(" ");
}

/** "AFP, source 10, grade B, 24 March 2023" */
const sayText = (source: Source, values: Values, words: Record<string, string>): string =>
  fillWords(words, "figure.tell-source", {
    publisher: shortName(source),
    number: source.number,
    grade: source.reliability,
    date: sayDate(source, values, words),
  });
