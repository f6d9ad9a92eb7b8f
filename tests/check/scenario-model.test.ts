// What a scenario may leave out, and the short forms it may be written in.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkDeck } from "../../src/check/deck.ts";
import type { BriefingHead } from "../../src/model/page.ts";
import type { Scenario } from "../../src/model/scenario.ts";
import { exportDeck } from "../../src/outputs/data/data.ts";
import { parseDeck } from "../../src/parse/deck.ts";
import { parseLock } from "../../src/parse/lock.ts";
import { lockQuotes } from "../../src/pipeline/lock-quotes.ts";
import { readFolder } from "../../src/read/folder.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const fixtures = join(import.meta.dirname, "../fixtures");
const sources = join(fixtures, "tonkin-texts");

/** A copy of the scenario that the README begins with, changed, and locked anew. */
async function check(change: (yaml: string) => string) {
  const folder = makeTempFolder();
  cpSync(join(fixtures, "first-run"), folder, { recursive: true });
  const path = join(folder, "scenario.yaml");
  writeFileSync(path, change(readFileSync(path, "utf8")));
  const locked = await lockQuotes(folder, { sources, today: "2026-11-29" });
  if (locked.text !== null) writeFileSync(join(folder, "quotations.lock"), locked.text);
  const read = await readFolder(folder, "deck");
  const parsed = parseDeck(read);
  const lock = parseLock(read.lock);
  const { deck, diagnostics } = checkDeck(parsed.deck, read.images, lock.lock);
  const sought = locked.diagnostics.filter(({ rule }) => rule === "paragraph-wrong");
  const all = [...sought, ...parsed.diagnostics, ...lock.diagnostics, ...diagnostics];
  return {
    scenario: deck?.scenario as Scenario,
    errors: all.filter(({ severity }) => severity === "error"),
    text: locked.text,
    deck,
  };
}

const add = (section: string) => (yaml: string) => `${yaml}${section}\n`;

describe("a short scenario", () => {
  it("builds as it stands, and the lock holds the paragraphs that were found", async () => {
    const { scenario, errors, text } = await check((yaml) => yaml);
    expect(errors).toEqual([]);
    expect(scenario.claims.map(({ evidence }) => evidence.map(({ paragraph }) => paragraph))).toEqual([
      [2, 2],
      [2],
      [2],
    ]);
    expect(scenario.claims[0]?.whose.id).toBe("report");
    expect(text).toBe(readFileSync(join(fixtures, "first-run/quotations.lock"), "utf8"));
  });

  it("is told the keys of what a list holds, where it has one word", async () => {
    const { errors } = await check(
      add(
        "events:\n  one: { title: One, when: { as: Monday }, responds_to: two, effects: three, places: four }",
      ),
    );
    const fixes = errors.map(({ fix }) => fix);
    expect(fixes).toContain("Write a list: [{ event: …, basis: … }].");
    expect(
      fixes.some((fix) => fix?.startsWith("Write a list: [{ what: …")),
      String(fixes),
    ).toBe(true);
    expect(fixes).toContain("Write a list.");
  });

  it("has the direction of its language, unless it says another", async () => {
    const directionWith = async (head: string) => (await check(add(head))).scenario.dir;
    for (const tag of ["he", "ar-EG", "fa", "ur"])
      expect(await directionWith(`language: ${tag}`), tag).toBe("rtl");
    expect(await directionWith("language: de")).toBe("ltr");
    expect(await directionWith("language: he\ndir: ltr")).toBe("ltr");
    expect(await directionWith("dir: rtl")).toBe("rtl");
  });

  it("may be a title and one source with publisher, title and kind", async () => {
    const { scenario, errors } = await check((yaml) =>
      yaml
        .replace(/^(shortTitle|dates|asOf|sides): .*\n/gm, "")
        .replace(/^ {4}(date|reliability|why): .*\n/gm, ""),
    );
    expect(errors).toEqual([]);
    expect(scenario).toMatchObject({
      shortTitle: "What the Navy wrote of 2 August 1964",
      asOf: "29 November 2026",
      dates: "",
      sides: {},
      accounts: { account: "" },
      sources: [{ date: null, reliability: "F", why: "" }],
    });
  });

  it("asks for a time zone when an hour occurs, and only then", async () => {
    const event = (when: string) =>
      add(
        `events:\n  attack:\n    title: Attack\n    when: ${when}\n    evidence: {report: On 2 August 1964}`,
      );
    expect((await check(event("1964-08-02"))).errors).toEqual([]);
    const own = await check(event("1964-08-02T16:00+07:00"));
    expect(own.errors.filter(({ rule }) => rule === "value-wrong")).toEqual([]);
    expect(
      (await check(event("1964-08-02T16:00"))).errors.flatMap(({ rule, message }) =>
        rule === "value-wrong" ? message : [],
      ),
    ).toEqual(["An hour is given here, and the scenario does not say in which time zone."]);
    const zoned = (yaml: string) =>
      `timezone: Asia/Saigon\n${event('{from: "1964-08-02T16:00", precision: hour}')(yaml)}`;
    const { scenario, errors } = await check(zoned);
    expect(errors).toEqual([]);
    expect(scenario.timezone.name).toBe("Saigon");
    expect(scenario.events[0]).toMatchObject({
      account: "account",
      kind: "other",
      what: "Attack",
      when: { as: "16:00" },
    });
  });
});

describe("words", () => {
  const evidence = (given: string) => (yaml: string) =>
    yaml.replace(/evidence: \{report: avoided.*\}/, `evidence: ${given}`);
  it("stand in one line, in several, with a paragraph, or with every key", async () => {
    for (const given of [
      "[{report: avoided three observed torpedoes}]",
      "{report: [avoided three observed torpedoes]}",
      "{report ¶2: avoided three observed torpedoes}",
      "{report p2: avoided three observed torpedoes}",
      "{source: report, words: avoided three observed torpedoes}",
      "[{source: report, paragraph: 2, words: avoided three observed torpedoes}]",
    ]) {
      const { scenario, errors } = await check(evidence(given));
      expect(errors, given).toEqual([]);
      expect(scenario.claims[1]?.evidence.map(({ words, paragraph }) => [words, paragraph])).toEqual([
        ["avoided three observed torpedoes", 2],
      ]);
    }
  });

  it("that stand twice ask which are meant", async () => {
    const { errors } = await check(evidence("{report: Maddox}"));
    const folder = await check(evidence("{report: 'August 1964'}"));
    expect(
      [...errors, ...folder.errors]
        .filter(({ rule }) => rule === "paragraph-wrong")
        .map(({ message }) => message),
    ).toContain("These words stand in the paragraphs 0, 1, 2 of US Navy.");
  });

  it("have their problems where they stand", async () => {
    const one = await check(evidence("{reprt: avoided three observed torpedoes}"));
    expect(one.errors.filter(({ rule }) => rule === "id-unknown")).toMatchObject([
      { at: { line: 25, column: 15, length: 5 }, suggestion: "report" },
    ]);
    const two = await check(evidence("{report: 7}"));
    expect(two.errors[0]).toMatchObject({ rule: "value-wrong", at: { line: 25, column: 23 } });
    const three = await check(evidence("[{source: report, wrds: x}]"));
    expect(three.errors.map(({ rule }) => rule).sort()).toEqual(["key-unknown", "value-wrong"]);
  });
});

describe("quotations", () => {
  const quote = (record: string) =>
    add(
      `actors:\n  navy: {name: The Navy, kind: body}\nquotes:\n  unhurt-navy:\n    by: navy\n    source: report\n    words: The ship suffered no damage or casualties.\n${record}`,
    );
  it("of a source that is itself the record are verbatim there", async () => {
    const { scenario, errors } = await check(quote(""));
    expect(errors).toEqual([]);
    expect(scenario.quotes[0]).toMatchObject({
      isRecord: true,
      check: "verbatim",
      record: null,
      paragraph: 2,
    });
  });

  it("that were sought and not found say so", async () => {
    expect((await check(quote("    record: none"))).scenario.quotes[0]).toMatchObject({
      isRecord: false,
      check: "not-found",
    });
  });

  it("have several carriers; the worst difference is the verdict", async () => {
    const record =
      "    record:\n      - {report: The ship suffered no damage or casualties.}\n      - {report: The Maddox took the boats under fire}";
    const { scenario, errors, deck } = await check(quote(record));
    expect(errors).toEqual([]);
    expect(scenario.quotes[0]).toMatchObject({
      check: "altered",
      record: { words: "The Maddox took the boats under fire" },
    });
    expect(scenario.quotes[0]?.records).toHaveLength(2);
    const file = exportDeck({ deck: deck!, head: {} as BriefingHead })[0];
    expect(JSON.parse(String(file?.content)).quotes[0]).toMatchObject({
      record: { words: "The Maddox took the boats under fire", checked: "2026-11-29" },
      records: [
        { words: "The ship suffered no damage or casualties." },
        { words: "The Maddox took the boats under fire" },
      ],
    });
  });
});

describe("relations, sides and accounts", () => {
  const cast =
    "actors:\n  pilot: {name: Wang Wei, kind: person, side: china}\n  jet: {name: the F-8, kind: thing, side: china}\n";
  it("take a verb, and things as actors", async () => {
    const { scenario, errors } = await check((yaml) =>
      add(
        `${cast}relations:\n  flies:\n    from: pilot\n    to: jet\n    verb: flies\n    evidence: {report: On 2 August 1964}`,
      )(
        yaml.replace(
          /^sides: .*$/m,
          "sides: {usa: American, china: Chinese, rest: {name: Others, onlookers: true}}",
        ),
      ),
    );
    expect(errors).toEqual([]);
    expect(scenario.relations[0]).toMatchObject({ kind: "own", verb: "flies" });
    expect(scenario.sides).toEqual({ a: "American", b: "Chinese", n: "Others" });
    expect(scenario.actors.map(({ side }) => side)).toEqual(["b", "b"]);
  });

  it("take those who are given none as others, in the briefing's language", async () => {
    const people =
      "actors:\n  pilot: {name: Wang Wei, kind: person, side: china}\n  witness: {name: Ann Lee, kind: person}\n";
    const named = (yaml: string) =>
      add(people)(yaml.replace(/^sides: .*$/m, "sides: {usa: American, china: Chinese}"));
    const { scenario, errors } = await check(named);
    expect(errors).toEqual([]);
    expect(scenario.sides).toEqual({ a: "American", b: "Chinese", n: "Others" });
    const german = await check((yaml) => named(yaml.replace(/^title:/m, "language: de\ntitle:")));
    expect(german.scenario.sides.n).toBe("Andere");
    const none = await check((yaml) =>
      named(yaml)
        .replace(/^sides: .*$/m, "")
        .replace(/, side: china/, ""),
    );
    expect(none.scenario.sides).toEqual({});
  });

  it("are refused where they are too many or name nothing", async () => {
    const many = await check((yaml) =>
      yaml.replace(/^sides: .*$/m, "sides: {q: A, r: B, s: C, t: D, u: E, v: F}"),
    );
    expect(many.errors.at(-1)?.message).toBe('The side "v" is one too many.');
    const unknown = await check(add("actors:\n  pilot: {name: Wang Wei, kind: person, side: x}"));
    expect(unknown.errors.at(-1)).toMatchObject({ rule: "id-unknown" });
    const several = await check((yaml) =>
      add("events:\n  one: {title: One, evidence: {report: On 2 August 1964}}")(
        `accounts: {first: One, second: Two}\n${yaml}`,
      ),
    );
    expect(several.errors.map(({ message }) => message).join()).toContain(
      "does not say in which account it stands",
    );
  });
});
