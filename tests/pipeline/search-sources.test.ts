// Where words stand in the texts, and the line that cites them: with a paragraph only where one is needed.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { searchSources } from "../../src/pipeline/search-sources.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const scenario = `title: The harbour
sides: { a: One }
sources:
  harbour-log: { publisher: The harbour, title: The log, kind: official, text: log.txt }
claims:
  left:
    text: The ship left
    verdict: single-source
    evidence: { harbour-log: The ship left the harbour }
`;
const files = {
  "briefing/scenario.yaml": scenario,
  "briefing/01-log.md": "# The ship leaves\n\n- It left. [@left]\n",
  "texts/log.txt": "The log\n\nThe ship left the harbour at nine.\n\nAt ten another ship was seen.\n",
  "texts/other paper.txt": "The paper\n\nNobody was hurt.\n",
  "texts/scan.pdf": "no pdf",
};

function search(words: string, briefing = "briefing") {
  const folder = makeTempFolder(files);
  return searchSources(join(folder, briefing), join(folder, "texts"), words);
}

describe("searchSources", () => {
  it("finds words once, with a line that needs no paragraph, and says what rests on them", async () => {
    const { texts, found, nearest, subjects } = await search("left the harbour");
    expect(texts).toBe(2);
    expect(found.map(({ evidence }) => evidence)).toEqual(["evidence: {harbour-log: left the harbour}"]);
    expect(found[0]).toMatchObject({ source: "harbour-log", paragraph: 1, from: 9, to: 25 });
    expect([nearest, subjects]).toEqual([null, ["claim left"]]);
  });

  it("names the paragraph where a source has the words twice", async () => {
    const { found, subjects } = await search("ship");
    expect(found.map(({ evidence }) => evidence)).toEqual([
      "evidence: {harbour-log ¶1: ship}",
      "evidence: {harbour-log ¶2: ship}",
    ]);
    expect(subjects).toEqual(["claim left"]);
  });

  it("gives the nearest words where none are found, or nothing", async () => {
    const { found, nearest } = await search("The ship left the bay");
    expect(found).toEqual([]);
    expect(nearest?.evidence).toMatch(/^evidence: \{harbour-log: The ship left the/);
    expect((await search("xylophones everywhere")).nearest).toBeNull();
  });

  it("calls a text by its file's name where no briefing names it", async () => {
    const { found } = await search("Nobody was hurt", "none");
    expect(found.map(({ source }) => source)).toEqual(["other-paper"]);
  });
});
