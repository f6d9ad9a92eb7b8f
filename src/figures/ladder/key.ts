// The key of a ladder's arrows, in the line under the rounds: only the kinds that occur.
import type { Scenario } from "../../model/scenario.ts";
import { type Label, plainRun, widthOf } from "../text/label.ts";
import { fillWords } from "../words.ts";
import { keyGaps, keyLength, keyLine, plotLeft } from "./grid.ts";
import { answersOf, type Round } from "./plan.ts";

export interface KeyEntry {
  kind: "command" | "patronage";
  x: number;
  y: number;
  label: Label;
}

export function keyOf(
  rounds: readonly Round[],
  scenario: Scenario,
  words: Record<string, string>,
): KeyEntry[] {
  const shown = rounds.flatMap((round) => answersOf(round, rounds).map(({ basis }) => basis));
  const account = scenario.accounts[rounds[0]?.event.account ?? scenario.rail] ?? "";
  let x = plotLeft;
  return (["stated", "inferred"] as const)
    .filter((basis) => shown.includes(basis))
    .map((basis) => {
      const line = plainRun(fillWords(words, `figure.answers-${basis}`, { account }));
      const label: Label = {
        face: "pl-small",
        line,
        x: x + keyLength + keyGaps.word,
        y: keyLine,
        anchor: "start",
        entity: "",
      };
      const entry: KeyEntry = {
        kind: basis === "stated" ? "command" : "patronage",
        x,
        y: keyLine - 5,
        label,
      };
      x += keyLength + keyGaps.word + widthOf(line, "pl-small") + keyGaps.entry;
      return entry;
    });
}
