// What rules look up in a scenario, computed once: wordings, where they stand, and the numbers in them.
import type { LedgerEntry } from "../../model/ledger.ts";
import type { Actor, Count, Event, Scenario, Source } from "../../model/scenario.ts";
import {
  joinSupport,
  type NumberSupport,
  type SupportedNumbers,
  supportOfWords,
  writtenDates,
} from "./supported-numbers.ts";
import { Wordings } from "./word-index.ts";

export class EvidenceIndex {
  readonly scenario: Scenario;
  readonly wordings: Wordings; // of the whole ledger, with the titles of sources
  readonly briefingDates: ReadonlySet<string>; // dates as the head of the scenario writes them
  readonly ownDates: ReadonlySet<string>; // those, and dates as its events write them
  readonly #ofSource = new Map<Source, Set<string>>();
  readonly #ofPlace = new Map<string, Wordings>();
  readonly #countsOf = new Map<Event, Count[]>();
  readonly #tellersOf = new Map<Event, Event[]>();
  readonly #ledger: readonly LedgerEntry[];
  readonly #restingOn = new Map<string, string[]>();
  readonly #supports = new Map<string, NumberSupport>();
  readonly #ofEvents = new Map<Event, NumberSupport>();
  #everything: SupportedNumbers | undefined;

  constructor(scenario: Scenario, ledger: readonly LedgerEntry[]) {
    this.scenario = scenario;
    this.#ledger = ledger;
    const { dates, asOf, events } = scenario;
    this.briefingDates = new Set([dates, asOf].flatMap(writtenDates));
    const ofEvents = events.flatMap((event) => writtenDates(event.when.as));
    this.ownDates = new Set([...this.briefingDates, ...ofEvents]);
    for (const source of scenario.sources) this.#ofSource.set(source, new Set([source.title]));
    for (const { source, words } of ledger) this.#ofSource.get(source)?.add(words);
    this.wordings = new Wordings([...this.#ofSource.values()].flatMap((words) => [...words]));
    for (const teller of events)
      for (const same of teller.tells) this.#tellersOf.set(same, [...this.tellersOf(same), teller]);
    for (const count of scenario.counts) {
      const known = this.#countsOf.get(count.event);
      if (known) known.push(count);
      else this.#countsOf.set(count.event, [count]);
    }
  }

  /** Every wording of a source in the ledger, and the source's title. */
  wordingsOf(source: Source): readonly string[] {
    return [...(this.#ofSource.get(source) ?? [])];
  }

  countsOf(event: Event): readonly Count[] {
    return this.#countsOf.get(event) ?? [];
  }

  /** The events of other accounts that tell this event. */
  tellersOf(event: Event): readonly Event[] {
    return this.#tellersOf.get(event) ?? [];
  }

  /** Ids of the entities that rest on words of a paragraph; null: of any paragraph of the source. */
  restingOn(source: Source, paragraph: number | null): readonly string[] {
    const key = `${source.id} ${paragraph}`;
    const isHere = (one: LedgerEntry): boolean =>
      one.source === source && (paragraph === null || one.paragraph === paragraph);
    const known = this.#restingOn.get(key) ?? this.#ledger.filter(isHere).map(idOfEntity);
    this.#restingOn.set(key, known);
    return known;
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
    const known = this.#ofEvents.get(event) ?? make();
    this.#ofEvents.set(event, known);
    return known;
  }

  /** What numbers may rest on in texts that belong to no entity: all evidence and reports. */
  everything(): SupportedNumbers {
    this.#everything ??= this.#joinEverything();
    return this.#everything;
  }

  #joinEverything(): SupportedNumbers {
    const { actors, relations, places, events, counts, claims, quotes } = this.scenario;
    const entities = [actors, relations, places, events, counts, claims, quotes].flat();
    return joinSupport([
      ...this.#ledger.map((one) => this.supportOfWords(one.words, one.source)),
      ...entities.flatMap(({ reported }) => reported.map((one) => this.supportOfWords(one.says))),
    ]);
  }

  /** Actors to whom the scenario's quotations give these words or words that hold them. */
  speakersOf(words: string): readonly Actor[] {
    const holders = this.scenario.quotes.filter((quote) =>
      [quote, ...quote.records].some(({ words: one }) => this.among([one]).find(words) !== "not"),
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
