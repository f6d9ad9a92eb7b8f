// What the document holds for the inspector: everything that is cited, drawn or shown, once, and nothing else.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Deck } from "../../src/model/deck.ts";
import { relationKinds } from "../../src/model/kinds.ts";
import type { Place, Relation } from "../../src/model/scenario.ts";
import {
  aClaim,
  aDeck,
  anActor,
  aQuote,
  archive,
  aScenario,
  aSlide,
  carriers,
  citeClaim,
  citeQuote,
  cites,
  gazette,
  here,
  letter,
  mayor,
  paragraph,
  someEvidence,
  words,
} from "../support/deck.ts";
import { renderPage, textOf } from "./page.ts";

const citing = (...citations: Parameters<typeof cites>) =>
  aSlide({ layout: "text", flow: [paragraph(...words("Said."), cites(...citations))] });

const entity = (page: Document, id: string) => page.querySelector<HTMLTemplateElement>(`template#x_${id}`);

/** The words that an entity refers to, in one of its lists. */
function wordsOf(page: Document, id: string, list = "words"): string[] {
  const all = [...(page.querySelector<HTMLTemplateElement>("#x_words")?.content.querySelectorAll("p") ?? [])];
  const numbers = (entity(page, id)?.dataset[list] ?? "").split(" ").filter(Boolean);
  return numbers.map((number) => {
    const found = all[Number(number)];
    return `${found?.dataset.at}: ${found?.textContent}`;
  });
}

describe("renderEntities", () => {
  it("holds what a slide cites, and of the scenario's other claims and quotations nothing", () => {
    const scenario = aScenario({ claims: [aClaim(), aClaim({ id: "other" })] });
    const page = renderPage(aDeck([citing(citeClaim(aClaim()))], scenario));
    const ids = [...page.querySelectorAll("template[data-kind]")].map((each) => each.id);
    expect(ids).toEqual(["x_delivered", "x_gazette", "x_archive"]);
  });

  it.each(["en", "de", "fr"])("has a sentence for every kind of relation: %s", (language) => {
    const strings = parse(readFileSync(`assets/strings/${language}.yaml`, "utf8")) as Record<string, string>;
    const missing = relationKinds.filter(
      (kind) => !strings[`inspector.relation.${kind}`]?.includes("{from}"),
    );
    expect(missing).toEqual([]);
  });

  it("says a relation of the author’s own in the author’s verb", () => {
    const tie: Relation = {
      id: "flies",
      kind: "own",
      from: mayor,
      to: carriers,
      verb: "rings",
      label: "",
      reported: [],
      at: here,
      evidence: [someEvidence("the mayor rang")],
    };
    const spec = { id: "news-figure-1", kind: "chain", text: "", options: {}, at: here } as const;
    const slide = aSlide({ layout: "actors", figure: spec, flow: [] });
    const drawn = {
      id: spec.id,
      svg: "<svg></svg>",
      width: 1,
      height: 1,
      title: "",
      description: "",
      ids: ["flies"],
    };
    const page = renderPage(aDeck([slide], aScenario({ relations: [tie] })), [drawn]);
    expect(entity(page, "flies")?.dataset.title).toBe("The mayor rings The carriers");
  });

  it("holds what a figure draws: actors, events, ties", () => {
    const tie: Relation = {
      id: "sends",
      kind: "backing",
      from: mayor,
      to: carriers,
      verb: "",
      label: "sends",
      reported: [],
      at: here,
      evidence: [someEvidence("the mayor sent them")],
    };
    const spec = { id: "news-figure-1", kind: "chain", text: "", options: {}, at: here } as const;
    const slide = aSlide({ layout: "actors", figure: spec, flow: [] });
    const ids = ["mayor", "letter", "sends"];
    const drawn = { id: spec.id, svg: "<svg></svg>", width: 1, height: 1, title: "", description: "", ids };
    const page = renderPage(aDeck([slide], aScenario({ relations: [tie] })), [drawn]);
    expect(entity(page, "mayor")?.dataset).toMatchObject({ kind: "actor", title: "The mayor", side: "b" });
    expect(entity(page, "letter")?.dataset).toMatchObject({
      kind: "event",
      by: "carriers",
      to: "mayor",
      step: "1",
    });
    expect(entity(page, "sends")?.dataset.title).toBe("The mayor backs The carriers");
    expect(wordsOf(page, "sends")).toEqual(["gazette.1: the mayor sent them"]);
    expect(entity(page, "carriers")).toBeNull();
  });

  it("tells a claim's own source from what others say, and who judges it so", () => {
    const claim = aClaim({ verdict: "contradicted" });
    const page = renderPage(aDeck([citing(citeClaim(claim))], aScenario({ claims: [claim] })));
    expect(wordsOf(page, "delivered")).toEqual(["gazette.1: a letter reached the south"]);
    expect(wordsOf(page, "delivered", "others")).toEqual(["archive.1: one letter"]);
    expect(textOf(entity(page, "delivered")?.content.querySelector(".judged") ?? null)).toBe(
      "The Gazette: contradicted by The Archive",
    );
    expect(entity(page, "delivered")?.dataset.grade).toBe("C1");
  });

  it("keeps what was only reported apart, under its source", () => {
    const claim = aClaim({
      evidence: [],
      verdict: "unchecked",
      reported: [{ source: archive, says: "so", at: here }],
    });
    const page = renderPage(aDeck([citing(citeClaim(claim))], aScenario({ claims: [claim] })));
    const line = entity(page, "delivered")?.content.querySelector<HTMLElement>("[data-reported]");
    expect([line?.dataset.reported, textOf(line ?? null)]).toEqual(["archive", "so"]);
    expect(textOf(entity(page, "delivered")?.content.querySelector(".judged") ?? null)).toBe(
      "The Gazette: unchecked",
    );
  });

  it("names who corroborates a claim, also by a report alone", () => {
    const reported = [{ source: archive, says: "It was delivered", at: here }];
    const claim = aClaim({ verdict: "corroborated", evidence: [someEvidence("delivered")], reported });
    const page = renderPage(aDeck([citing(citeClaim(claim))], aScenario({ claims: [claim] })));
    const judged = entity(page, claim.id)?.content.querySelector(".judged");
    expect(judged?.textContent).toBe(`${gazette.publisher}: corroborated by ${archive.publisher}`);
  });

  it("calls a position that was read in no source our estimate", () => {
    const spec = { id: "news-figure-1", kind: "map", text: "", options: {}, at: here } as const;
    const slide = aSlide({ layout: "map", figure: spec, flow: [] });
    const size = { width: 1, height: 1 };
    const drawn = { id: spec.id, svg: "<svg></svg>", ...size, title: "", description: "", ids: ["pier"] };
    const isEstimate = (given: Partial<Place>): boolean => {
      const place = { id: "pier", name: "The pier", latitude: 1, longitude: 2, radius: 3, at: here };
      const places = [{ ...place, evidence: [], reported: [], ...given }];
      const page = renderPage(aDeck([slide], aScenario({ places })), [drawn]);
      return entity(page, "pier")?.innerHTML.includes("our estimate") ?? false;
    };
    const reported = [{ source: archive, says: "There it lies", at: here }];
    expect(isEstimate({})).toBe(true);
    expect(isEstimate({ reported })).toBe(false);
    expect(isEstimate({ evidence: [someEvidence("lies there")], reported })).toBe(false);
  });

  it("marks in the record's wording what differs", () => {
    const quote = aQuote({
      check: "altered",
      record: { source: archive, paragraph: 1, words: "Never more will a letter be lost.", at: here },
    });
    const page = renderPage(aDeck([citing(citeQuote(quote))], aScenario({ quotes: [quote] })));
    const record = entity(page, "never-again")?.content.querySelector<HTMLElement>("[data-record]");
    expect(record?.dataset.record).toBe("archive.1");
    expect(textOf(record ?? null)).toBe("Never more will a letter be lost.");
    expect(textOf(record?.querySelector(".diff") ?? null)).toBe("more");
    expect(wordsOf(page, "never-again", "said")).toEqual(["gazette.2: Never again will a letter be lost,"]);
  });

  it("gives every record where one differs", () => {
    const [same, other] = ["Never again will a letter be lost.", "Never more will a letter be lost."].map(
      (words) => ({ source: archive, paragraph: 1, words, at: here }),
    );
    const quote = aQuote({ check: "altered", record: other!, records: [same!, other!] });
    const page = renderPage(aDeck([citing(citeQuote(quote))], aScenario({ quotes: [quote] })));
    const all = [...(entity(page, "never-again")?.content.querySelectorAll("[data-record]") ?? [])];
    expect(all.map(textOf)).toEqual([same!.words, other!.words]);
    expect(all.map((one) => one.querySelectorAll(".diff").length)).toEqual([0, 1]);
  });

  it("holds words once, however many entities rest on them, and only evidence", () => {
    const other = aClaim({ id: "other", text: "Another" });
    const page = renderPage(
      aDeck([citing(citeClaim(aClaim()), citeClaim(other))], aScenario({ claims: [aClaim(), other] })),
    );
    const all = [...(page.querySelector<HTMLTemplateElement>("#x_words")?.content.children ?? [])].map(
      textOf,
    );
    expect(all).toEqual(["a letter reached the south", "one letter"]);
  });

  it("says once on which day words were checked, and of others their own day", () => {
    const deck: Deck = {
      ...aDeck([citing(citeClaim(aClaim()), citeQuote(aQuote()))]),
      checked: {
        dates: new Map([
          ["delivered/evidence/0", "2001-05-03"],
          ["delivered/evidence/1", "2001-05-04"],
          ["never-again", "2001-05-03"],
          ["never-again/record", "2001-05-03"],
        ]),
        shares: [],
        fragments: new Map(),
        stretches: new Map(),
        hashes: new Map(),
        captures: new Map(),
      },
    };
    const list = renderPage(deck).querySelector<HTMLTemplateElement>("#x_words");
    expect(list?.dataset.checked).toBe("3 May 2001");
    const own = [...(list?.content.querySelectorAll("p") ?? [])].map((each) => each.dataset.checked);
    expect(own).toEqual([undefined, "4 May 2001", undefined, undefined]);
  });

  it("lets no text of an author open anything or leave its template", () => {
    const claim = aClaim({ text: '</template> data-x="mayor" <b>' });
    const page = renderPage(aDeck([citing(citeClaim(claim))], aScenario({ claims: [claim] })));
    expect(entity(page, "mayor")).toBeNull();
    expect(entity(page, "delivered")?.dataset.title).toBe(claim.text);
  });
});

describe("what opens the inspector", () => {
  it("a mark that stands for several entities names them all", () => {
    const other = aClaim({ id: "other" });
    const page = renderPage(
      aDeck([citing(citeClaim(aClaim()), citeClaim(other))], aScenario({ claims: [aClaim(), other] })),
    );
    expect(page.querySelector<HTMLElement>(".flow .cite")?.dataset.cite).toBe("delivered other");
  });

  it("the speaker of a quotation, the claims about an event, a badge in the legend", () => {
    const slides = [
      aSlide({ layout: "quote", quote: aQuote(), flow: [] }, { id: "one" }),
      aSlide({ layout: "event", event: letter, claims: [aClaim()], flow: [] }, { id: "two" }),
      aSlide({ layout: "sources", show: ["verdicts"], flow: [], graded: [] }, { id: "three" }),
    ];
    const page = renderPage(aDeck(slides));
    expect(page.querySelector(".who .name [data-x=mayor]")?.textContent).toBe("The mayor");
    expect(page.querySelector(".claims [data-x=delivered]")?.textContent).toBe("A letter was delivered");
    expect(page.querySelector(".legend .badge")?.getAttribute("data-x")).toBe("worth_corroborated");
    expect(entity(page, "mayor")).not.toBeNull();
  });

  it("every source of the small list on the last slide leads to its entry", () => {
    const page = renderPage(aDeck([citing(citeClaim(aClaim()))]));
    const links = [...page.querySelectorAll(".source-index a")];
    expect(links.map((link) => [link.getAttribute("href"), textOf(link)])).toEqual([
      ["#source-gazette", "1 The Gazette C"],
      ["#source-archive", "2 The Archive B"],
    ]);
  });
});

describe("the list of sources", () => {
  it("is left out of the last slide where its text needs the room, and stays after the notes", () => {
    const long = Array.from({ length: 9 }, () =>
      paragraph(...words("A line that is long enough to be one. ".repeat(4))),
    );
    const page = renderPage(aDeck([aSlide({ layout: "text", flow: long })]));
    expect(page.querySelector(".source-index")).toBeNull();
    expect(page.querySelectorAll(".all-sources li[id]")).toHaveLength(2);
  });

  it("fits for forty sources beside four questions", () => {
    const sources = Array.from({ length: 40 }, (_, i) => ({ ...gazette, id: `s${i}`, number: i + 1 }));
    const flow = Array.from({ length: 4 }, () =>
      paragraph(...words("How many letters crossed the river, and who wrote them?")),
    );
    const page = renderPage(aDeck([aSlide({ layout: "text", flow })], aScenario({ sources })));
    expect(page.querySelectorAll(".source-index li")).toHaveLength(40);
  });

  it("says what was checked when, and how much is quoted", () => {
    const deck: Deck = {
      ...aDeck([citing(citeClaim(aClaim()))]),
      checked: {
        dates: new Map([
          ["delivered/evidence/0", "2001-05-03"],
          ["never-again", "2001-05-05"],
        ]),
        shares: [{ source: gazette, quoted: 30, characters: 120 }],
        fragments: new Map(),
        stretches: new Map(),
        hashes: new Map(),
        captures: new Map(),
      },
    };
    const entry = renderPage(deck).querySelector("#source-gazette .checks");
    expect(textOf(entry)).toBe(
      "2 wordings checked between 3 May 2001 and 5 May 2001; 25 % of its text is quoted",
    );
  });

  it("says nothing of checks where no text was at hand", () => {
    expect(
      renderPage(aDeck([citing(citeClaim(aClaim()))])).querySelector("#source-archive .checks"),
    ).toBeNull();
  });
});

it("an actor's kind is said, and an onlooker is one whatever else it is", () => {
  const onlooker = anActor({ id: "abroad", onlooker: true });
  const quote = aQuote({ by: onlooker });
  const page = renderPage(
    aDeck([aSlide({ layout: "quote", quote, flow: [] })], aScenario({ actors: [onlooker], quotes: [quote] })),
  );
  expect(entity(page, "abroad")?.dataset.of).toBe("onlooker");
});
