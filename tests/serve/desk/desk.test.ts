import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Taken } from "../../../src/model/desk.ts";
import { searchTexts, writeLines } from "../../../src/pipeline/desk/answer-desk.ts";
import { joinSpans, loadDesk } from "../../../src/pipeline/desk/load-desk.ts";
import { takeWording } from "../../../src/pipeline/desk/take-wording.ts";
import { noProblems } from "../../../src/report/page-problems.ts";
import { makeDeskRoutes } from "../../../src/serve/desk/desk-routes.ts";
import { listenOn } from "../../../src/serve/listen.ts";
import { makeSiteServer } from "../../../src/serve/server.ts";
import { makePage } from "../../../src/serve/site.ts";
import { brokenSlide, makeMinimalDeck } from "../../support/minimal-deck.ts";

const token = "a token";

/** The minimal briefing with its texts, and its desk on a server. */
async function startDesk() {
  const folder = makeMinimalDeck();
  const [slides, texts] = [join(folder, "slides"), join(folder, "texts")];
  cpSync(join(import.meta.dirname, "../../fixtures/texts"), texts, { recursive: true });
  const page = makePage("the desk", "default-src 'none'");
  const routes = makeDeskRoutes({
    token,
    page: async () => page,
    load: () => loadDesk(slides, texts),
    writeLines,
    search: searchTexts,
    take: (asked) => takeWording(slides, texts, asked),
  });
  const site = {
    page,
    guests: page,
    good: true,
    report: noProblems,
    since: null,
    saves: [],
    patchable: null,
    speakerNotes: "{}",
  };
  const { server, close } = makeSiteServer(site, { routes });
  onTestFinished(close);
  const port = await listenOn(server, 0);
  const ask = (path: string, options: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, options);
  const take = (asked: Partial<Taken>, headers: Record<string, string> = { "X-Token": token }) =>
    ask("/sources/take", { method: "POST", headers, body: JSON.stringify(asked) });
  return { slides, texts, ask, take, load: () => loadDesk(slides, texts) };
}

describe("the source desk", () => {
  it("knows what rests on which words of each text", async () => {
    const { load } = await startDesk();
    const data = await load();
    expect(data).toMatchObject({ title: "Exchange of letters", broken: 0, reported: 0 });
    expect(data?.sources.map(({ id }) => id)).toEqual(["gazette", "archive"]);
    const [gazette] = data?.sources ?? [];
    const paragraph = gazette?.paragraphs[2];
    expect(paragraph?.uses.map(({ kind, id }) => `${kind} ${id}`)).toContain("quote never-again");
    const [from = 0, to = 0] = paragraph?.spans[0] ?? [];
    expect(paragraph?.text.slice(from, to)).not.toBe("");
  });

  it("names the slides of what rests on words also while the briefing has errors, and counts slides it cannot read", async () => {
    const { slides, load } = await startDesk();
    const shown = async () => {
      const data = await load();
      const uses = data?.sources.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.uses)) ?? [];
      const quote = uses.find(({ id }) => id === "never-again");
      return [quote?.slides.map(({ id }) => id), data?.unread];
    };
    const before = await shown();
    expect(before).toEqual([[expect.any(String)], 0]);
    writeFileSync(join(slides, "03-broken.md"), brokenSlide);
    expect(await shown()).toEqual(before);
    writeFileSync(join(slides, "03-broken.md"), "---\nlayout: quote\n---\n");
    expect(await shown()).toEqual([before[0], 1]);
  });

  it("writes the line to paste, with a paragraph only where words stand twice", async () => {
    const { ask } = await startDesk();
    const line = async (words: string) =>
      (
        await ask(`/sources/line?${new URLSearchParams({ source: "gazette", paragraph: "1", words })}`)
      ).json();
    expect(await line("a letter  reached the south")).toMatchObject({
      evidence: "evidence: {gazette: a letter reached the south}",
      count: 5,
      say: "This line goes to the clipboard. No paragraph number is needed: it is found.",
    });
    expect(await line(`x ${"word ".repeat(50)}`)).toMatchObject({
      isLong: true,
      say: expect.stringMatching(/^51 words\. At most 40/),
    });
    expect(await line(" ")).toBeNull();
  });

  it("shows both wordings where words do not stand, takes that of the source, and gives it back", async () => {
    const { slides, load, take } = await startDesk();
    const scenario = join(slides, "scenario.yaml");
    const right = readFileSync(scenario, "utf8");
    writeFileSync(
      scenario,
      right.replace("Never again will a letter be lost,", "Never again will a parcel be lost,"),
    );
    const data = await load();
    const paragraph = data?.sources[0]?.paragraphs.find((one) => one.broken.length > 0);
    expect(paragraph?.text).toContain("Never again will a letter be lost,"); // beside the passage that is nearest
    const broken = paragraph?.broken[0];
    expect(broken).toMatchObject({
      given: "Never again will a parcel be lost,",
      subject: "quote never-again",
    });
    const { key = "", given = "", found = "" } = broken ?? {};
    expect((await take({ key, from: given, to: found, scenario: data?.scenario ?? "" })).status).toBe(200);
    expect(readFileSync(scenario, "utf8")).toBe(right);
    expect((await load())?.broken).toBe(0);
  });

  it("writes nothing over a newer file, nor for another page, nor what would change the YAML", async () => {
    const { slides, load, take } = await startDesk();
    const before = readFileSync(join(slides, "scenario.yaml"), "utf8");
    const data = await load();
    const asked = {
      key: "never-again",
      from: "Never again will a letter be lost,",
      scenario: data?.scenario ?? "",
    };
    expect((await take({ ...asked, to: "x", scenario: "older" })).status).toBe(409);
    expect((await take({ ...asked, to: "x: y" })).status).toBe(409);
    expect((await take({ ...asked, to: "x" }, {})).status).toBe(403);
    expect((await take({ key: "never-again" })).status).toBe(400);
    expect(readFileSync(join(slides, "scenario.yaml"), "utf8")).toBe(before);
  });

  it("is for this machine only", async () => {
    const { ask } = await startDesk();
    expect(await (await ask("/sources")).text()).toBe("the desk");
    const headers = { "X-Forwarded-For": "203.0.113.7" };
    for (const path of ["/sources", "/sources/data"]) expect((await ask(path, { headers })).status).toBe(404);
    expect((await ask("/sources/take", { method: "POST", headers })).status).toBe(404);
  });

  it("finds words in all texts, and the nearest where they are in none", async () => {
    const { ask } = await startDesk();
    const find = async (words: string) =>
      (await ask(`/sources/find?${new URLSearchParams({ words })}`)).json();
    expect((await find("LETTER REACHED")).found).toMatchObject([
      { source: "gazette", publisher: "The Gazette" },
    ]);
    expect(await find("a letter had reached the south")).toMatchObject({
      found: [],
      nearest: { source: "gazette" },
    });
  });
});

it("stretches that lie over each other are one", () => {
  const spans: [number, number][] = [
    [5, 9],
    [0, 3],
    [8, 12],
    [12, 14],
    [20, 21],
  ];
  expect(joinSpans(spans)).toEqual([
    [0, 3],
    [5, 14],
    [20, 21],
  ]);
});
