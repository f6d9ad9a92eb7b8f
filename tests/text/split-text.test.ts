import { describe, expect, it } from "vitest";
import { findSentences, sentencesOf, textsIn } from "../../src/text/split-text.ts";

const sentences = (text: string): string[] => findSentences(text).map((one) => one.text);

describe("findSentences", () => {
  it("ends one before a capital, a digit or an opening mark, with the spaces after it", () => {
    expect(sentences("It left. Was it seen? 24 saw it! “Who?” (He did.)")).toEqual([
      "It left. ",
      "Was it seen? ",
      "24 saw it! ",
      "“Who?” ",
      "(He did.)",
    ]);
  });

  it("ends none before a small letter, or without a space", () => {
    expect(sentences("At 9 p.m. on Friday it left the U.S. coast.")).toHaveLength(1);
    expect(sentences("Version 2.0 left.Nobody saw it.")).toHaveLength(1);
  });

  it("says where each stands, and leaves nothing out", () => {
    const text = "One. Two. Three.";
    const found = findSentences(text);
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(found.map((one) => one.text));
    expect(found.map((one) => one.text).join("")).toBe(text);
  });
});

describe("sentencesOf", () => {
  it("lists the sentences of all texts, in their order", () => {
    expect(sentencesOf(["It left. Nobody saw it.", "", "It sank."])).toEqual([
      "It left. ",
      "Nobody saw it.",
      "",
      "It sank.",
    ]);
  });
});

describe("textsIn", () => {
  it("finds every string at any depth, and no key", () => {
    expect(textsIn({ a: "one", b: ["two", { c: "three", d: 4, e: null }] })).toEqual(["one", "two", "three"]);
    expect(textsIn(null)).toEqual([]);
  });
});
