// What all rules look up in a scenario, made once: its wordings, where they stand, and the numbers in them.
import type { LedgerEntry } from "../../ledger.ts";
import type { Count, Event, Scenario, Source } from "../../model/scenario.ts";
import { Wordings } from "../../wordings.ts";
import { backingOf } from "./backing.ts";
import type { Day } from "./dates.ts";

export class Knowledge {
  readonly scenario: Scenario;
  readonly wordings: Wordings; // of the whole ledger, and the titles of sources
  readonly #ofSource = new Map<Source, Set<string>>();
  readonly #ofPlace = new Map<string, Wordings>();
  readonly #countsOf = new Map<Event, Count[]>();
  readonly #backings = new Map<string, { values: string[]; days: Day[] }>();

  constructor(scenario: Scenario, ledger: readonly LedgerEntry[]) {
    this.scenario = scenario;
    for (const source of scenario.sources) this.#ofSource.set(source, new Set([source.title]));
    for (const { source, words } of ledger) this.#ofSource.get(source)?.add(words);
    this.wordings = new Wordings([...this.#ofSource.values()].flatMap((words) => [...words]));
    for (const count of scenario.counts) {
      const known = this.#countsOf.get(count.event);
      if (known) known.push(count);
      else this.#countsOf.set(count.event, [count]);
    }
  }

  /** Every wording of a source that the ledger holds, and its title. */
  wordingsOf(source: Source): readonly string[] {
    return [...(this.#ofSource.get(source) ?? [])];
  }

  countsOf(event: Event): readonly Count[] {
    return this.#countsOf.get(event) ?? [];
  }

  /** What numbers in our words may rest on, if they stand beside some words. */
  backingOf(words: string): { values: string[]; days: Day[] } {
    const known = this.#backings.get(words) ?? backingOf(words);
    this.#backings.set(words, known);
    return known;
  }

  /** Some wordings, made ready to look words up in; the same ones are made ready once. */
  among(wordings: readonly string[]): Wordings {
    const key = JSON.stringify(wordings);
    const known = this.#ofPlace.get(key) ?? new Wordings(wordings);
    this.#ofPlace.set(key, known);
    return known;
  }
}
