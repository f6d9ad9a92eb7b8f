// A hurried author's swaps over whole briefings: each date, day, duration, unit, number with its noun and cell of a
// comparison, in four places of each (MUTATION=all: in every place), and every quotation given to every other person.
// What survives is listed here with the reason; a swap that survives without one fails, and where all are tried a
// reason that nothing needs.
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkDeck } from "../../src/check/deck.ts";
import type { SourceFile } from "../../src/model/location.ts";
import { Memory } from "../../src/model/memory.ts";
import { parseDeck } from "../../src/parse/deck.ts";
import { type LoadedDeck, loadDeck, project } from "./decks.ts";
import { type Swap, swapKinds } from "./swaps.ts";

const all = process.env.MUTATION === "all";
const places = all ? Number.POSITIVE_INFINITY : 4;
const briefings = [
  "tests/fixtures/tonkin",
  "examples/hawaii-alert",
  "examples/october-1962",
  "examples/three-mile-island",
  "slides",
];

const both = "a headline or the name of a row sums up its slide, which cites both";
const noNames = "nothing but the meaning of the words tells the cells apart";
const ofLink = "the words of a link to another slide are its name";
const ownCount = "an author counts the sentences that he is about to say";
const bothCounts = "the claim that is cited rests on two texts, of which one has two and the other three";
const nobody = "the source's text names nobody where the words stand, and the source has no author";

/** Survivors by briefing, each with its reason. */
const reasons: Record<string, Record<string, string>> = {
  "tests/fixtures/tonkin": {
    "date: 08-accounts.md: 2 August → 4 August": both,
    "date: 08-accounts.md: 4 August → 2 August": both,
    "number: 02-bottom-line.md: Three sentences → two sentences": ownCount,
    "number: 08-accounts.md: two torpedoes → three torpedoes": bothCounts,
  },
  "examples/hawaii-alert": {
    "cell: 08-compare.md: a test ⇄ an exercise": noNames,
    "cell: 08-compare.md: no launch confirmed ⇄ seen on their own phones": noNames,
    "number: 02-bottom-line.md: 13 minutes → 38 minutes": both,
    "number: 02-bottom-line.md: 38 minutes → 13 minutes": both,
    "speaker: not-a-drill → employee": nobody,
    "speaker: not-a-drill → governor": nobody,
    "speaker: not-a-drill → logan": nobody,
  },
  "examples/october-1962": {
    "cell: 09-offers.md: no invasion ⇄ means removed": noNames,
    "date: 09-offers.md: 26 October → 27 October": both,
    "date: 09-offers.md: 27 October → 26 October": both,
  },
  "examples/three-mile-island": {
    "cell: 05-compare.md: no increase ⇄ a release": noNames,
    "cell: 05-compare.md: none ⇄ still none": noNames,
    "speaker: more-complex → denton": nobody,
    "speaker: more-complex → floyd": nobody,
    "speaker: more-complex → thornburgh": nobody,
  },
  slides: {
    "cell: 13-accounts.md: Five US military personnel ⇄ Five, and one contractor": noNames,
    "cell: 16-five-quotations.md: “No group will strike our troops with impunity,” ⇄ “No group will strike our troops with impunity.”":
      "the cells differ in their last sign alone",
    "number: 13-accounts.md: 10 killed → three killed":
      "the cited paragraph speaks of a third facility, which backs three",
    "number: 20-questions.md: two orders → 13 orders": ofLink,
    "number: 20-questions.md: two orders → four orders": ofLink,
    "number: 20-questions.md: two orders → three orders": ofLink,
  },
};

/** Ten of them at most, spread over all, or all. */
function pick(made: readonly Swap[]): Swap[] {
  const step = Math.max(1, made.length / places);
  return Array.from({ length: Math.min(places, made.length) }, (_, i) => made[Math.floor(i * step)] as Swap);
}

/** One file changes at a time, as under `serve`. */
function isUnseen(
  { file, text }: Pick<Swap, "file" | "text">,
  { folder, lock }: LoadedDeck,
  memory: Memory,
): boolean {
  const put = (all: readonly SourceFile[]): SourceFile[] =>
    all.map((one) => (one.path === file ? { ...one, text } : one));
  const parsed = parseDeck({ ...folder, scenario: put(folder.scenario), slides: put(folder.slides) }, memory);
  if (parsed.diagnostics.length > 0) return false;
  return checkDeck(parsed.deck, folder.images, lock, memory).diagnostics.length === 0;
}

/** Every quotation by every other person of the briefing. */
function swapSpeakers({ folder, scenario }: LoadedDeck): Swap[] {
  const [file] = folder.scenario;
  const people = scenario.actors.filter(({ kind }) => kind === "person");
  return scenario.quotes.flatMap((quote) =>
    people
      .filter((other) => file && other.id !== quote.by.id)
      .map((other) => ({
        how: `speaker: ${quote.id} → ${other.id}`,
        file: file?.path ?? "",
        text: (file?.text ?? "").replace(
          new RegExp(`(\\n {2}${quote.id}:(?:(?!\\n {2}\\S)[^])*?by: )[a-z-]+`),
          `$1${other.id}`,
        ),
      })),
  );
}

describe.each(briefings)("swaps in %s", (path) => {
  let loaded: LoadedDeck;
  beforeAll(async () => {
    loaded = await loadDeck(join(project, path)); // throws on any problem: there are no false alarms
  });

  it("are noticed, but for those that have a reason here", { timeout: 3_600_000 }, () => {
    const kinds = Object.values(swapKinds).map((make) => pick(make(loaded.folder.slides)));
    const memory = new Memory({ again: true });
    const survivors = [...kinds.flat(), ...swapSpeakers(loaded)]
      .filter((one) => isUnseen(one, loaded, memory))
      .map(({ how }) => how);
    const known = Object.keys(reasons[path] ?? {});
    expect(survivors.filter((how) => !known.includes(how))).toEqual([]);
    if (all) expect(known.filter((how) => !survivors.includes(how))).toEqual([]);
  });
});
