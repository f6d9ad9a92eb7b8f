// The sources' words on which entities rest, each once in the page. Entities refer to them by position in
// this list.
import { type Html, html } from "../../markup/html.ts";
import { openAtWords } from "../../markup/open-words.ts";
import { speechOf } from "../../markup/speech.ts";
import type { CheckedWords } from "../../model/deck.ts";
import type { Evidence, Scenario, Source } from "../../model/scenario.ts";
import { formatDay } from "../../text/calendar.ts";

interface Piece {
  position: number; // in the list
  source: Source;
  paragraph: number;
  words: string;
  checked: string; // YYYY-MM-DD; empty if the lock does not know the words
  open: string | null; // URL of the live page, opened at the words
}

/** A wording that an entity referred to, and the position that it got in the list. */
export interface Reference {
  key: string;
  wording: Wording;
  position: number;
}

type Wording = Pick<Piece, "source" | "paragraph" | "words">;

export class Words {
  readonly references: Reference[] = []; // all, in their order
  private readonly pieces = new Map<string, Piece>();
  private readonly checked: CheckedWords;
  readonly scenario: Scenario;

  constructor(checked: CheckedWords, scenario: Scenario) {
    this.checked = checked;
    this.scenario = scenario;
  }

  /** Position in the list, where it is added if it is new. `key` is that of the ledger entry. */
  refer(key: string, wording: Wording): number {
    const { source, paragraph, words } = wording;
    const checked = this.checked.dates.get(key) ?? "";
    const name = `${source.id} ${paragraph} ${checked} ${words}`;
    const known = this.pieces.get(name);
    const position = known?.position ?? this.pieces.size;
    if (!known) {
      const open = this.openingOf(source, key);
      this.pieces.set(name, { position, source, paragraph, words, checked, open });
    }
    this.references.push({ key, wording, position });
    return position;
  }

  /** Whether the same references get the same positions. */
  referAgain(references: readonly Reference[]): boolean {
    return references.every(({ key, wording, position }) => this.refer(key, wording) === position);
  }

  /** Positions of the evidence that `passes`, separated by spaces. */
  referAll(
    id: string,
    evidence: readonly Evidence[],
    passes: (one: Evidence) => boolean = () => true,
  ): string {
    const numbers = evidence.flatMap((one, i) =>
      passes(one) ? [this.refer(`${id}/evidence/${i}`, one)] : [],
    );
    return [...new Set(numbers)].join(" ");
  }

  /** URL of the live page, opened at the words of a ledger entry; null without a page. */
  openingOf(source: Source, key: string): string | null {
    return openAtWords(source, key, this.checked);
  }

  /** SHA-256 of the source's text in which the words were found. */
  hashOf({ id }: Source): string | undefined {
    return this.checked.hashes.get(id);
  }

  /** SHA-256 of the file as it was captured, where it is another than that of its words. */
  captureOf({ id }: Source): string | undefined {
    const capture = this.checked.captures.get(id);
    return capture === this.checked.hashes.get(id) ? undefined : capture;
  }

  /** The day on which a ledger entry was checked, in words; "" if none. */
  dayOf(key: string): string {
    const day = this.checked.dates.get(key);
    return day ? formatDay(day, this.scenario.language) : "";
  }

  /** What the list is made of. */
  listed(): unknown[] {
    return [...this.pieces.values()].flatMap(({ source, paragraph, words, checked, open }) => [
      source,
      paragraph,
      words,
      checked,
      open,
    ]);
  }

  /** The list. The most frequent day is given once for all. */
  render(): Html {
    const pieces = [...this.pieces.values()];
    const usual = findCommonest(pieces.map(({ checked }) => checked));
    const day = (checked: string) => (checked ? formatDay(checked, this.scenario.language) : "");
    const items = pieces.map(({ source, paragraph, words, checked, open }) => {
      const own = checked === usual ? null : day(checked);
      const place = { "data-at": `${source.id}.${paragraph}`, "data-checked": own, "data-open": open };
      return html`<p${html.attributes({ ...place, ...speechOf(source, this) })}>${words}</p>`;
    });
    return html`<template id="x_words" data-checked="${day(usual)}">${items}</template>`;
  }
}

function findCommonest(all: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0])[0];
}
