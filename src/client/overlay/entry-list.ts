// The list of problems as it is walked: which one is chosen, and what keys do with it while focus is inside.

import type { PageProblem } from "../../model/live.ts";
import { keyName } from "../ui/keyboard.ts";
import type { Panel } from "./panel.ts";
import type { ProblemActions } from "./problem.ts";

export class EntryList {
  private panel: Panel | null = null;
  private problems: readonly PageProblem[] = [];
  private chosen = 0;
  private readonly keys: ReadonlyMap<string, () => void>;

  /** `place` holds the panel, whichever it is. */
  constructor(place: HTMLElement, act: ProblemActions) {
    this.keys = new Map([
      ["j", () => this.turn(1)],
      ["k", () => this.turn(-1)],
      ["c", () => this.onChosen(({ place }) => act.copy(place))],
      ["w", () => this.onChosen(({ suggestion }) => suggestion && act.copy(suggestion))],
      ["enter", () => this.onChosen(({ slides: [first] }) => first && act.show(first))],
    ]);
    place.addEventListener("keydown", (event) => this.press(event));
    place.addEventListener("focusin", ({ target }) => {
      const at = this.panel?.entries.findIndex((entry) => entry.contains(target as Node)) ?? -1;
      if (at >= 0) this.choose(at);
    });
  }

  /** Takes over a panel that was drawn anew; the chosen problem stays chosen if it is among the new ones. */
  take(panel: Panel | null, problems: readonly PageProblem[]): void {
    const kept = this.problems[this.chosen];
    const at = problems.findIndex(({ rule, message }) => rule === kept?.rule && message === kept.message);
    this.panel = panel;
    this.problems = problems;
    this.choose(Math.max(0, at));
  }

  focus(): void {
    this.panel?.entries[this.chosen]?.focus();
  }

  private choose(at: number): void {
    const entries = this.panel?.entries ?? [];
    this.chosen = Math.max(0, Math.min(at, this.problems.length - 1));
    for (const [i, entry] of entries.entries()) entry.setAttribute("aria-current", String(i === this.chosen));
    entries[this.chosen]?.scrollIntoView({ block: "nearest" });
  }

  private turn(by: number): void {
    this.choose(this.chosen + by);
    this.focus();
  }

  private onChosen(run: (problem: PageProblem) => unknown): void {
    const problem = this.problems[this.chosen];
    if (problem) run(problem);
  }

  /** Enter on a button presses the button. */
  private press(event: KeyboardEvent): void {
    const name = keyName(event);
    const run = this.keys.get(name);
    const presses = name === "enter" && (event.target as Element).matches("button");
    if (!run || !this.panel || presses || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  }
}
