// What rules look up in a scenario, computed once: wordings, where they stand, and the numbers in them.
import type { LedgerEntry } from "../../model/ledger.ts";
import { Memory } from "../../model/memory.ts";
import type { Actor, Count, Event, Scenario, Source } from "../../model/scenario.ts";
import {
  joinSupport,
  type NumberSupport,
  type SupportedNumbers,
  supportOfWords,
  writtenDates,
} from "./numbers/supported-numbers.ts";
import { findNames } from "./statements/actor-names.ts";
import { Wordings } from "./statements/word-index.ts";

export class EvidenceIndex {
  readonly scenario: Scenario;
  readonly #ofPlace = new Map<string, Wordings>();
  readonly #ledger: readonly LedgerEntry[];
  readonly #supports = new Map<string, NumberSupport>();
  readonly #memory: Memory;

  /** What is computed is stored in the memory, which knows what it was computed from. */
  constructor(scenario: Scenario, ledger: readonly LedgerEntry[], memory = new Memory()) {
    this.scenario = scenario;
    this.#ledger = ledger;
    this.#memory = memory;
  }

  /** What `make` finds in the scenario and the ledger, computed once. */
  keep<Found>(name: string, make: () => Found): Found {
    return this.#memory.keep(`evidence ${name}`, [this.scenario, this.#ledger], make);
  }

  /**
   * Like `keep`, for plain data: slides that were checked with it are checked again only if the data changes, and not
   * whenever something changes that it was computed from.
   */
  derive<Found>(name: string, make: () => Found): Found {
    return this.#memory.derive(name, [this.scenario, this.#ledger], make);
  }

  /** The wordings of the whole ledger, with the titles of sources. */
  get wordings(): Wordings {
    return this.keep(
      "wordings",
      () => new Wordings([...this.#bySource().values()].flatMap((all) => [...all])),
    );
  }

  /** Dates as written at the head of the scenario. */
  get briefingDates(): ReadonlySet<string> {
    const { dates, asOf } = this.scenario;
    return this.keep("dates of the head", () => new Set([dates, asOf].flatMap(writtenDates)));
  }

  /** Dates as written at the head of the scenario and in its events. */
  get ownDates(): ReadonlySet<string> {
    return this.keep("dates", () => {
      const ofEvents = this.scenario.events.flatMap(({ when }) => writtenDates(when.as));
      return new Set([...this.briefingDates, ...ofEvents]);
    });
  }

  /** Every wording of every source in the ledger. */
  get ledgerWords(): readonly string[] {
    return this.#ledger.map(({ words }) => words);
  }

  #bySource(): ReadonlyMap<Source, ReadonlySet<string>> {
    return this.keep("words of sources", () => {
      const found = new Map(this.scenario.sources.map((source) => [source, new Set([source.title])]));
      for (const { source, words } of this.#ledger) found.get(source)?.add(words);
      return found;
    });
  }

  /** Every wording of a source in the ledger, and the source's title. */
  wordingsOf(source: Source): readonly string[] {
    return [...(this.#bySource().get(source) ?? [])];
  }

  countsOf(event: Event): readonly Count[] {
    const byEvent = this.keep("counts of events", () =>
      groupBy(this.scenario.counts, (count) => [count.event]),
    );
    return byEvent.get(event) ?? [];
  }

  /** The events of other accounts that tell this event. */
  tellersOf(event: Event): readonly Event[] {
    const byTold = this.keep("tellers of events", () => groupBy(this.scenario.events, ({ tells }) => tells));
    return byTold.get(event) ?? [];
  }

  /** Ids of the entities that rest on words of a paragraph; null: of any paragraph of the source. */
  restingOn(source: Source, paragraph: number | null): readonly string[] {
    return this.keep(`resting on ${source.id} ${paragraph}`, () =>
      this.#ledger
        .filter((one) => one.source === source && (paragraph === null || one.paragraph === paragraph))
        .map(idOfEntity),
    );
  }

  /**
   * What numbers in our text may rest on if they stand beside these words. `source` gives the words'
   * language; null: the briefing's.
   */
  supportOfWords(words: string, source: Source | null = null): NumberSupport {
    const own = this.scenario.language;
    const tag = source?.language ?? own;
    const key = `${tag} ${words}`;
    const known = this.#supports.get(key) ?? supportOfWords(words, tag);
    this.#supports.set(key, known);
    return known;
  }

  /** What an event supports by itself. `make` is called once for each event, and its result is kept. */
  ofEvent(event: Event, make: () => NumberSupport): NumberSupport {
    return this.keep(`numbers of ${event.id}`, make);
  }

  /** What numbers may rest on in texts that belong to no entity: all evidence and reports. */
  everything(): SupportedNumbers {
    return this.keep("everything", () => this.#joinEverything());
  }

  #joinEverything(): SupportedNumbers {
    const { actors, relations, places, events, counts, claims, quotes } = this.scenario;
    const entities = [actors, relations, places, events, counts, claims, quotes].flat();
    return joinSupport([
      ...this.#ledger.map((one) => this.supportOfWords(one.words, one.source)),
      ...entities.flatMap(({ reported }) => reported.map((one) => this.supportOfWords(one.says))),
    ]);
  }

  /** The words of a person's name that no other person shares; none for a state, a body or a place. */
  namesOf({ id }: Actor): readonly string[] {
    return this.keep("names of people", () => findNames(this.scenario)).get(id) ?? [];
  }

  /**
   * Actors to whom the scenario's quotations give these words or words that hold them. The first letter may be large or
   * small, as a sentence of ours needs it.
   */
  speakersOf(words: string): readonly Actor[] {
    const first = words.charAt(0);
    const forms = [first.toUpperCase(), first.toLowerCase()].map((letter) => letter + words.slice(1));
    const holders = this.scenario.quotes.filter((quote) =>
      [quote, ...quote.records].some(({ words: one }) =>
        forms.some((form) => this.among([one]).find(form) !== "not"),
      ),
    );
    return [...new Set(holders.map(({ by }) => by))];
  }

  /** An index of some wordings, made once for the same wordings. */
  among(wordings: readonly string[]): Wordings {
    const key = JSON.stringify(wordings);
    const known = this.#ofPlace.get(key) ?? new Wordings(wordings);
    this.#ofPlace.set(key, known);
    return known;
  }
}

/** "contractor-killed/evidence/1" belongs to contractor-killed. */
const idOfEntity = ({ key }: LedgerEntry): string => key.split("/")[0] ?? key;

function groupBy<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const known = groups.get(key);
      if (known) known.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
