// The scenario's strings that are shown: an author's own words about an entity, with their location.
import type { Location } from "../../model/location.ts";
import type { ParsedScenario, Path } from "../../model/parsed.ts";
import type { Count, Event, Judgement, Quote, Scenario, Source, Support } from "../../model/scenario.ts";
import { beginsWithScale } from "./numbers/find-numbers.ts";
import { wordsOfWhen } from "./times/times.ts";

export interface ShownString {
  text: string;
  at: Location; // of the entity
  atWords(from: number, to: number): Location; // of characters of the text
  support: Support | null; // of the entity; null: everything that the scenario rests on
  event: Event | null; // the event whose time, effects and counts support the string too
  sources?: readonly Source[]; // sources whose dates and titles it may name, for the occasion of a quotation
}

export function shownStrings(scenario: Scenario, parsed: ParsedScenario): ShownString[] {
  const { events, claims, actors, relations, counts, places, quotes, sources, judgements } = scenario;
  const tag = scenario.language;
  const of = (
    section: string,
    { id, at }: { id: string; at: Location },
    support: Support | null,
    texts: readonly string[],
    event: Event | null = null,
  ): ShownString[] =>
    [...new Set(texts)].filter(Boolean).map((text) => {
      return { text, at, atWords: findWords(parsed, [section, id], text, at), support, event };
    });
  return [
    ...headStrings(parsed),
    ...events.flatMap((one) =>
      of("events", one, one, textsOfEvent(one), one).map((shown) =>
        one.effects.reduce((read, effect) => withNumber(effect, tag)(read), shown),
      ),
    ),
    ...claims.flatMap((one) => of("claims", one, one, [one.text], one.about)),
    ...actors.flatMap((one) => of("actors", one, one.evidence.length ? one : null, [one.name, one.role])),
    ...relations.flatMap((one) => of("relations", one, one, [one.label])),
    ...counts.flatMap((one) =>
      of("counts", one, one, [one.what, one.who], one.event).map(withNumber(one, tag)),
    ),
    ...places.flatMap((one) => of("places", one, one, [one.name])),
    ...quotes.flatMap((one) =>
      of("quotes", one, supportOf(one), [one.occasion]).map((shown) => {
        return { ...shown, sources: sourcesOfQuote(one) };
      }),
    ),
    ...judgements.flatMap((one) => [
      ...of("judgements", one, one, [one.text, one.because]),
      ...linesOfJudgement(one),
    ]),
    ...sources.flatMap((one) => of("sources", one, null, [one.why])),
  ];
}

/**
 * What is counted, with its number before it where it begins with a scale: "42 billion dollars". "Billion" by itself is
 * no number.
 */
const withNumber =
  ({ min, what }: Pick<Count, "min" | "what">, tag: string) =>
  (shown: ShownString): ShownString => {
    if (shown.text !== what || !beginsWithScale(what, tag)) return shown;
    const before = `${min} `;
    const inWhat = (offset: number): number => Math.max(0, offset - before.length);
    return { ...shown, text: before + what, atWords: (from, to) => shown.atWords(inWhat(from), inWhat(to)) };
  };

/** Where words of a text of the scenario stand; `at` where the text is written otherwise than it is read. */
export const findWords =
  (parsed: ParsedScenario, path: Path, text: string, at: Location) =>
  (from: number, to: number): Location =>
    parsed.atWords(path, text, from, to) ?? at;

/** Strings at the head of a scenario, which belong to no entity: titles, names of sides and accounts. */
function headStrings(parsed: ParsedScenario): ShownString[] {
  const { spec, at } = parsed;
  const { title, shortTitle, subtitle, sides, accounts } = spec;
  const named: [text: string, path: string[]][] = [
    [title, ["title"]],
    [shortTitle, ["shortTitle"]],
    [subtitle, ["subtitle"]],
    ...Object.entries(sides).map(([side, given]): [string, string[]] => [nameOf(given), ["sides", side]]),
    ...Object.entries(accounts).map(([account, given]): [string, string[]] => [
      nameOf(given),
      ["accounts", account],
    ]),
  ];
  return named.map(([text, path]) => {
    const whole = at(path);
    return { text, at: whole, atWords: findWords(parsed, path, text, whole), support: null, event: null };
  });
}

const nameOf = (given: string | { name: string }): string => (typeof given === "string" ? given : given.name);

const sourcesOfQuote = ({ source, records }: Quote): Source[] => [
  source,
  ...records.map((record) => record.source),
];

const supportOf = ({ evidence, reported, records, ...own }: Quote): Support => ({
  evidence: [...evidence, own, ...records],
  reported,
});

const textsOfEvent = (event: Event): string[] => [
  event.title,
  event.what,
  event.label,
  event.where,
  event.by,
  event.means,
  wordsOfWhen(event.when),
  ...event.effects.map((one) => one.what),
];

/** The words of what a judgement rests on, each where it stands in its line: a slide that shows it has it there too. */
const linesOfJudgement = (judgement: Judgement): ShownString[] =>
  [...judgement.restsOn, ...judgement.wouldChange, ...judgement.alternatives].flatMap(({ parts, at }) =>
    parts.flatMap((part): ShownString[] => {
      if (part.kind !== "words" || !part.text) return [];
      const atWords = (from: number, to: number): Location => {
        return { ...at, column: at.column + part.offset + from, length: to - from };
      };
      return [{ text: part.text, at: judgement.at, atWords, support: judgement, event: null }];
    }),
  );
