// Addresses that a briefing passes on hold no password and are in one piece.
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { parseDeck } from "../../src/parse/deck.ts";
import { parseSlide } from "../../src/parse/slide.ts";
import { whole } from "./whole-scenario.ts";

const problemsOf = (address: string) => {
  const sources = { ...whole.sources, paper: { ...whole.sources.paper, address } };
  const text = stringify({ ...whole, sources }, { aliasDuplicateObjects: false });
  const { diagnostics } = parseDeck({ scenario: [{ path: "slides/scenario.yaml", text }], slides: [] });
  return diagnostics.map(({ fix }) => fix);
};

describe("an address", () => {
  it("of a source holds no user name, no password and no space", () => {
    for (const address of ["https://me:secret@paper.example/a", "https://me@paper.example/a"])
      expect(problemsOf(address)).toEqual(["Write a web address without a user name and a password."]);
    expect(problemsOf("https://paper.example/a b")).toEqual([
      "Write a web address without spaces; %20 stands for one.",
    ]);
    expect(problemsOf("https://paper.example/@me/a%20b?to=me@paper.example")).toEqual([]);
  });

  it("of a link holds no password", () => {
    const rulesOf = (href: string) =>
      parseSlide({ path: "slides/03-x.md", text: `# News\n\n[a](${href})\n` }, "en").diagnostics.map(
        ({ rule }) => rule,
      );
    expect(rulesOf("https://me:secret@paper.example/a")).toEqual(["link-unsafe"]);
    expect(rulesOf("https://paper.example/@me")).toEqual([]);
    expect(rulesOf("mailto:me@paper.example")).toEqual([]);
  });
});
