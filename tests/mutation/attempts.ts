// What a hurried or dishonest author tries, row by row of a table: each attempt is one changed file of a sound
// briefing.
import { type Attempt, changeFacts, changeSlides, type Facts } from "./change-folder.ts";
import type { LoadedDeck } from "./decks.ts";
import { amountRows } from "./swap-amounts.ts";
import { wordRows } from "./swap-words.ts";
import { type Swap, swapCells, swapDates, swapDays, swapDurations, swapNumbers, swapUnits } from "./swaps.ts";

type Support = { source: string; words: string }[];

const sections = ["claims", "events", "counts", "actors", "relations", "places"];

/** Every entity that may rest on something, with its section and id. */
const entitiesOf = (facts: Facts) =>
  sections.flatMap((section) =>
    Object.entries(facts[section] ?? {}).map(([id, entity]) => ({ section, id, entity })),
  );

/** Evidence in one form, however short it was written. */
function supportOf(entity: Record<string, unknown>, key = "evidence"): Support {
  return [entity[key] ?? []].flat().flatMap((one) => {
    const given = one as Record<string, string>;
    if (given.source !== undefined) return [{ source: given.source, words: given.words ?? given.says ?? "" }];
    return Object.entries(given).map(([at, words]) => ({ source: at.split(" ")[0] ?? at, words }));
  });
}

const entityOf = (facts: Facts, section: string, id: string): Record<string, unknown> =>
  facts[section]?.[id] ?? {};

function denials({ folder }: LoadedDeck): Attempt[] {
  const put = changeSlides(
    folder,
    "H1",
    /\b(?:was|were|did|is|has|had) (?=[a-z]{4,}[^\n]*\[@)/g,
    ([words]) => `${words}not `,
  );
  const taken = changeSlides(folder, "H1", /\b(?:not|no|never|nobody|none) (?=[^\n]*\[@)/gi, () => "");
  return [...put, ...taken];
}

/** Words of evidence from which a denial or a reservation is cut, or that begin right after one. */
function cuts({ folder }: LoadedDeck): Attempt[] {
  const turning = /\b(?:not|no|never|without|despite|although|claims?|alleged\w*|erroneously)\b/i;
  return changeFacts(
    folder,
    "H2",
    (facts) =>
      entitiesOf(facts).flatMap(({ section, id, entity }) =>
        supportOf(entity).flatMap(({ source, words }) => {
          const found = turning.exec(words);
          if (!found) return [];
          const before = words.slice(0, found.index).trim();
          const after = words.slice(found.index + found[0].length).trim();
          return [...(before ? [`${before} […] ${after}`] : []), after]
            .filter((cut) => /\w+ \w+/.test(cut))
            .map((cut) => ({
              how: `${id}: ${words} → ${cut}`,
              change: (changed: Facts) => {
                entityOf(changed, section, id).evidence = [{ [source]: cut }];
              },
            }));
        }),
      ),
    true,
  );
}

function speakers({ folder, scenario }: LoadedDeck): Attempt[] {
  const people = scenario.actors.filter(({ kind }) => kind === "person");
  const given = changeFacts(folder, "H3", (facts) =>
    Object.entries(facts.quotes ?? {}).flatMap(([id, quote]) =>
      people
        .filter((other) => other.id !== quote.by)
        .map((other) => ({
          how: `${id} by ${other.id}`,
          change: (changed: Facts) => {
            entityOf(changed, "quotes", id).by = other.id;
          },
        })),
    ),
  );
  const surnames = people.map(({ name }) => name.split(" ").at(-1) ?? name);
  const inProse = surnames.flatMap((name, i) =>
    changeSlides(
      folder,
      "H3",
      new RegExp(`\\b${name}\\b(?=[^\\n.]*“[^”\\n]+”)`, "g"),
      () => surnames[(i + 1) % surnames.length] ?? name,
    ),
  );
  return [...given, ...inProse];
}

const namesDay =
  /\b([12]?\d)(?= (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/;

function days({ folder }: LoadedDeck): Attempt[] {
  const { slides } = folder;
  const inSlides = [swapDates, swapDays, swapDurations, swapUnits].flatMap((make) => make(slides));
  const inFacts = changeFacts(folder, "H4", (facts) =>
    entitiesOf(facts).flatMap(({ section, id, entity }) =>
      ["text", "what", "title", "label"].flatMap((key) => {
        const text = entity[key];
        if (typeof text !== "string" || !namesDay.test(text)) return [];
        const moved = text.replace(namesDay, (day) => String((Number(day) % 28) + 1));
        return [
          {
            how: `${id}: ${text} → ${moved}`,
            change: (changed: Facts) => {
              entityOf(changed, section, id)[key] = moved;
            },
          },
        ];
      }),
    ),
  );
  return [...inSlides.map((one) => ({ ...one, how: `H4: ${one.how}` })), ...inFacts];
}

const named = (row: string, all: readonly Swap[]): Attempt[] =>
  all.map((one) => ({ ...one, how: `${row}: ${one.how}` }));

function reports({ folder }: LoadedDeck): Attempt[] {
  return changeFacts(folder, "H7", (facts) =>
    entitiesOf(facts)
      .filter(({ entity }) => supportOf(entity).length > 0)
      .map(({ section, id, entity }) => ({
        how: `${id}: evidence → reported`,
        change: (changed: Facts) => {
          const changing = entityOf(changed, section, id);
          delete changing.evidence;
          const all = [...supportOf(entity), ...supportOf(entity, "reported")];
          changing.reported = all.map(({ source, words }) => ({ source, says: words }));
        },
      })),
  );
}

function citations({ folder, scenario }: LoadedDeck): Attempt[] {
  const { actors, places, relations } = scenario;
  return [actors[0], places[0], relations[0]].flatMap((other) =>
    other ? changeSlides(folder, "H8", /\[@[a-z-]+\]/g, () => `[@${other.id}]`) : [],
  );
}

function moved({ folder }: LoadedDeck): Attempt[] {
  return changeFacts(folder, "H9", (facts) =>
    Object.entries(facts.places ?? {}).flatMap(([id, { latitude }]) =>
      typeof latitude === "number"
        ? [0.18, -0.18].map((by) => ({
            how: `${id} 20 km ${by > 0 ? "north" : "south"}`,
            change: (changed: Facts) => {
              entityOf(changed, "places", id).latitude = latitude + by;
            },
          }))
        : [],
    ),
  );
}

/** Every claim of several texts called corroborated, when these texts are of one publisher or repeat each other. */
function repeated({ folder }: LoadedDeck): Attempt[] {
  return changeFacts(folder, "H10", (facts) =>
    Object.entries(facts.claims ?? {}).flatMap(([id, claim]) => {
      const sources = [...new Set(supportOf(claim).map(({ source }) => source))];
      const [first, second] = sources;
      const call = (changed: Facts): void => {
        Object.assign(entityOf(changed, "claims", id), { verdict: "corroborated", credibility: 2 });
      };
      if (!first) return [];
      if (!second) return [{ how: `${id}: one text, called corroborated`, change: call }];
      const others = sources.slice(1);
      return [
        {
          how: `${id}: texts of one publisher, called corroborated`,
          change: (changed: Facts) => {
            call(changed);
            for (const other of others)
              entityOf(changed, "sources", other).publisher = entityOf(changed, "sources", first).publisher;
          },
        },
        {
          how: `${id}: texts that relay the first, called corroborated`,
          change: (changed: Facts) => {
            call(changed);
            for (const other of others) entityOf(changed, "sources", other).relays = [first];
            delete entityOf(changed, "sources", first).relays;
          },
        },
      ];
    }),
  );
}

function grades({ folder }: LoadedDeck): Attempt[] {
  const wrong: Record<string, number[]> = {
    contradicted: [1, 2],
    corroborated: [4, 5, 6],
    "corroborated-by-a-party": [1, 4, 5, 6],
    "single-source": [1],
    partly: [1, 5],
    opinion: [1, 3],
  };
  return changeFacts(folder, "H11", (facts) =>
    Object.entries(facts.claims ?? {}).flatMap(([id, { verdict }]) =>
      (wrong[String(verdict)] ?? []).map((credibility) => ({
        how: `${id}: ${verdict}, graded ${credibility}`,
        change: (changed: Facts) => {
          entityOf(changed, "claims", id).credibility = credibility;
        },
      })),
    ),
  );
}

/** A denial put into a sentence, and its rule lifted with a reason that is none. */
function liftings(loaded: LoadedDeck): Attempt[] {
  return denials(loaded).map((one) => ({
    ...one,
    how: one.how.replace("H1", "H12"),
    text: liftIn(one.text, "negation-differs: I know it"),
  }));
}

function liftIn(text: string, line: string): string {
  if (/^allow:\n/m.test(text)) return text.replace(/^allow:\n/m, `allow:\n  ${line}\n`);
  if (text.startsWith("---\n")) return text.replace("---\n", `---\nallow: { ${line} }\n`);
  return `---\nallow: { ${line} }\n---\n\n${text}`;
}

/** Attempts by the row of the table. */
export const rows: Record<string, (loaded: LoadedDeck) => Attempt[]> = {
  "H1 a denial left out or put in": denials,
  "H2 a denial cut out of a quotation": cuts,
  "H3 words given to another": speakers,
  "H4 a day, a time or a unit changed": days,
  "H5 a number before another noun": ({ folder }) => named("H5", swapNumbers(folder.slides)),
  "H6 cells of a comparison swapped": ({ folder }) => named("H6", swapCells(folder.slides)),
  "H7 a report of a text that is at hand": reports,
  "H8 a citation that shows nothing": citations,
  "H9 a place moved by 20 km": moved,
  "H10 one voice called corroborated": repeated,
  "H11 a grade against its verdict": grades,
  "H12 a rule lifted without a real reason": liftings,
  ...amountRows,
  ...wordRows,
};
