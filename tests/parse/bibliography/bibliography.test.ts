// Sources from a reference manager: what their fields become, what scenario.yaml may add, and where a fault is found.
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../src/parse/scenario.ts";

const head = "title: Letters\n";
const scenario = (yaml: string) => ({ path: "slides/scenario.yaml", text: head + yaml });
const json = (items: unknown) => ({ path: "slides/sources.json", text: JSON.stringify(items, null, "\t") });
const bib = (text: string) => ({ path: "slides/sources.bib", text });
const places = (files: { path: string; text: string }[]) =>
  parseScenario(files).diagnostics.map(({ rule, at }) => `${at.file}:${at.line}:${at.column + 1} ${rule}`);

const cable = {
  id: "http://zotero.org/users/7/items/QX12",
  "citation-key": "Rusk1964",
  type: "article-newspaper",
  title: "A <i>cable</i> from Saigon",
  "container-title": "The Gazette",
  author: [{ family: "Rusk", given: "Dean" }, { literal: "US Navy" }],
  issued: { "date-parts": [["1964", 8, 4]] },
  accessed: { "date-parts": [[2024, 1, 2]] },
  URL: "https://gazette.example/cable",
  language: "en-US",
  abstract: "Not read.",
};

describe("sources.json", () => {
  it("gives a source for each item of CSL-JSON", () => {
    const { scenario: parsed, diagnostics } = parseScenario([scenario(""), json([cable])]);
    expect(diagnostics).toEqual([]);
    expect(parsed?.spec.sources.rusk1964).toMatchObject({
      publisher: "The Gazette",
      title: "A cable from Saigon",
      author: "Dean Rusk, US Navy",
      date: "1964-08-04",
      accessed: "2024-01-02",
      address: "https://gazette.example/cable",
      language: "en-US",
      kind: "press",
      reliability: "F",
      text: null,
    });
  });

  it("leaves the last word to scenario.yaml, whose sources come first", () => {
    const files = [
      scenario(
        "sources:\n  log: {publisher: Ship, title: Log, kind: official}\n  rusk1964: {kind: official, text: cable.txt}\n",
      ),
      json([{ id: "memo", title: "Memo", publisher: "The mayor" }, cable]),
    ];
    const { scenario: parsed, diagnostics } = parseScenario(files);
    expect(diagnostics).toEqual([]);
    expect(Object.keys(parsed?.spec.sources ?? {})).toEqual(["log", "rusk1964", "memo"]);
    expect(parsed?.spec.sources.rusk1964).toMatchObject({
      kind: "official",
      text: "cable.txt",
      publisher: "The Gazette",
    });
    expect(parsed?.at(["sources", "rusk1964", "text"]).file).toBe("slides/scenario.yaml");
    expect(parsed?.at(["sources", "rusk1964", "title"])).toMatchObject({
      file: "slides/sources.json",
      line: 11,
    });
  });

  it("takes parts of dates, ranges and words", () => {
    const dated = (issued: object) => ({ id: "a", title: "T", publisher: "P", issued });
    const dateOf = (issued: object) =>
      parseScenario([scenario(""), json([dated(issued)])]).scenario?.spec.sources.a?.date;
    expect(dateOf({ "date-parts": [[1988]] })).toBe("1988");
    expect(dateOf({ "date-parts": [[2023, 3]] })).toBe("2023-03");
    expect(
      dateOf({
        "date-parts": [
          [1962, 10, 22],
          [1962, 10, 28],
        ],
      }),
    ).toBe("1962-10-22/1962-10-28");
    expect(dateOf({ literal: "about 1962" })).toBe("about 1962");
    expect(dateOf({ "date-parts": [[]] })).toBeNull();
  });

  it("says where it is no JSON, no list, or no item", () => {
    const text = (given: string) => ({ path: "slides/sources.json", text: given });
    expect(places([scenario(""), text('[\n\t{"id": "a",}\n]\n')])).toEqual([
      "slides/sources.json:2:13 bibliography-unreadable",
    ]);
    expect(places([scenario(""), text('[\n\t{"id": "a"\n')])).toEqual([
      "slides/sources.json:3:1 bibliography-unreadable",
    ]);
    expect(places([scenario(""), text('{"id": "a"}\n')])).toEqual([
      "slides/sources.json:1:1 bibliography-unreadable",
    ]);
    expect(places([scenario(""), text('[\n{"title": "a"}, 7]\n')])).toEqual([
      "slides/sources.json:2:1 value-wrong",
      "slides/sources.json:2:17 value-wrong",
    ]);
    expect(
      places([scenario(""), text('[{"id": "a", "publisher": "P",\n"title": "T", "author": "Rusk"}]')]),
    ).toEqual(["slides/sources.json:2:25 value-wrong"]);
  });

  it("says at the item what a source needs and the item lacks", () => {
    const found = parseScenario([scenario(""), json([{ id: "a", title: "T" }])]).diagnostics;
    expect(found.map(({ message, at }) => [message, at.line])).toEqual([
      ['"publisher" is missing in sources.a; it is text: who published it, as readers know them.', 3],
    ]);
    const odd = { id: "a", publisher: "P", title: "T", issued: { literal: "31 February 2023" } };
    expect(places([scenario(""), json([odd])])).toEqual(["slides/sources.json:6:13 value-wrong"]);
  });

  it("refuses two items of one id, and a key that gives none", () => {
    const item = (id: string) => ({ id, title: "T", publisher: "P" });
    expect(places([scenario(""), json([item("Rusk-1964"), item("rusk 1964")])])).toEqual([
      "slides/sources.json:8:9 id-duplicate",
    ]);
    expect(places([scenario(""), json([item("1964")])])).toEqual(["slides/sources.json:3:9 id-malformed"]);
  });
});

describe("sources.bib", () => {
  const report = `@string{navy = {US Navy}}
% read on paper
@techreport{Navy-Report,
  title = {Report of {T}onkin Gulf \\"ubersetzt},
  institution = navy, year = 1964, month = aug, day = 4,
  url = {https://navy.example/report}, urldate = {2024-01-02}
}
`;

  it("gives a source for each entry of BibTeX", () => {
    const { scenario: parsed, diagnostics } = parseScenario([scenario(""), bib(report)]);
    expect(diagnostics).toEqual([]);
    expect(parsed?.spec.sources["navy-report"]).toMatchObject({
      publisher: "US Navy",
      title: "Report of Tonkin Gulf übersetzt",
      date: "1964-08-04",
      address: "https://navy.example/report",
      accessed: "2024-01-02",
      kind: "reference",
    });
  });

  it("says where an entry lacks what a source needs, and where it cannot be read", () => {
    expect(places([scenario(""), bib(`${report}@misc{memo,\n title = {Memo}}\n`)])).toEqual([
      "slides/sources.bib:8:7 value-wrong",
    ]);
    expect(places([scenario(""), bib(report.replace("aug,", "aug"))])).toEqual([
      "slides/sources.bib:5:48 bibliography-unreadable",
    ]);
    expect(places([scenario(""), bib("@misc{memo, title = {Memo}")])).toEqual([
      "slides/sources.bib:1:27 bibliography-unreadable",
    ]);
  });

  it("says that it holds no entry, unless it is empty", () => {
    expect(places([scenario(""), bib("Rusk 1964\n")])).toEqual([
      "slides/sources.bib:1:1 bibliography-unreadable",
    ]);
    expect(places([scenario(""), bib("\n")])).toEqual([]);
  });

  it("does not list what sources.json lists", () => {
    const both = [
      scenario(""),
      json([{ id: "navy-report", title: "Report", publisher: "Navy" }]),
      bib(report),
    ];
    expect(places(both)).toEqual(["slides/sources.bib:3:13 id-duplicate"]);
  });
});
