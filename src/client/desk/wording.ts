// Takes the wording of a source into scenario.yaml where a quotation differs from it, and takes that back.
import { takeWording } from "./data.ts";
import { type DeskState, openBroken } from "./state.ts";

export interface Wording {
  take(): Promise<void>;
  undo(): Promise<void>;
}

export function makeWording(state: DeskState, reload: () => Promise<void>): Wording {
  async function take(): Promise<void> {
    const broken = openBroken(state);
    if (!broken || broken.found === "") return;
    const problem = await takeWording(broken, broken.given, broken.found, state.data.scenario);
    if (problem === null) state.undo = { broken, from: broken.found, to: broken.given };
    state.said = problem ?? "The wording of the source stands in scenario.yaml.";
    await reload();
  }

  async function undo(): Promise<void> {
    if (!state.undo) return;
    const { broken, from, to } = state.undo;
    state.said = (await takeWording(broken, from, to, state.data.scenario)) ?? "Taken back.";
    state.undo = null;
    await reload();
  }
  return { take, undo };
}
