// The key of a ladder's arrows, in the line under the rounds: only the kinds that occur.
import type { Scenario } from "../../model/scenario.ts";
import { type Label, plainRun, widthOf } from "../text/label.ts";
import { fillWords } from "../words.ts";
import { answersOf, type Round } from "./plan.ts";

export interface KeyEntry {
  kind: "command" | "patronage";
  x: number;
  y: number;
  label: Label;
}

const length = 44;
const y = 537;

export function keyOf(
  rounds: readonly Round[],
  scenario: Scenario,
  words: Record<string, string>,
): KeyEntry[] {
  const shown = rounds.flatMap((round) => answersOf(round, rounds).map(({ basis }) => basis));
  const account = scenario.accounts[rounds[0]?.event.account ?? scenario.rail] ?? "";
  let x = 226;
  return (["stated", "inferred"] as const)
    .filter((basis) => shown.includes(basis))
    .map((basis) => {
      const line = plainRun(fillWords(words, `figure.answers-${basis}`, { account }));
      const label: Label = { face: "pl-small", line, x: x + length + 10, y, anchor: "start", entity: "" };
      const entry: KeyEntry = { kind: basis === "stated" ? "command" : "patronage", x, y: y - 5, label };
      x += length + 10 + widthOf(line, "pl-small") + 36;
      return entry;
    });
}

export const keyLength = length;
