import { describe, expect, it } from "vitest";
import { findActing, findsActing } from "../../../../src/check/evidence/statements/acting.ts";
import { findMentions, listActorNames } from "../../../../src/check/evidence/statements/actor-names.ts";
import { languageOf } from "../../../../src/language/registry.ts";
import type { Actor } from "../../../../src/model/scenario.ts";
import { wordsIn } from "../../../../src/text/words.ts";

const english = languageOf("en");
const bank = [["river", "bank"], ["bank"]];
const union = [["dockers", "union"], ["union"]];
const acts = (text: string, tag = "en") => findActing(text, bank, union, languageOf(tag));

describe("who acts on whom", () => {
  it.each([
    ["The River Bank sued the Dockers Union on Friday.", "first"],
    ["On Friday it rained. The bank has sued the union", "first"],
    ["The union was sued by the River Bank", "first"],
    ["a complaint against the union by the bank", "first"],
    ["bank-funded union", "first"],
    ["The Dockers Union sued the River Bank", "second"],
    ["The bank was sued by the union", "second"],
    ["union-backed bank", "second"],
  ])("is read from “%s”", (text, who) => expect(acts(text)).toBe(who));

  it.each([
    "The bank and the union met",
    "The bank’s lawyers met, the union waited",
    "The bank’s lawyers sued the union", // the lawyers did
    "The bank was sued after the union had left",
    "The bank, whose director left, and the union",
    "The bank sued the union and was sued by the union", // both ways
    "A letter of the bank was received by the union",
    "The bank was followed by the union",
    "The bank received the union’s letter",
    "The bank received a letter from the union",
    "The bank read the union’s letter",
    "The bank answered the union’s letter", // a letter is answered
    "The bank met the union",
    "In a letter to the bank the union complained",
    "The bank which the union sued is closed",
    "The bank closed",
  ])("is not guessed from “%s”", (text) => expect(acts(text)).toBeNull());

  it("is not read from the order of words in a language that has others", () => {
    expect(acts("Die River Bank verklagte die Dockers Union", "de")).toBeNull();
    expect(acts("Die River Bank wurde durch die Dockers Union verklagt", "de")).toBe("second");
    expect(acts("La River Bank a été attaquée par la Dockers Union", "fr")).toBe("second");
  });
});

describe("that somebody acts", () => {
  it.each([
    "The bank issued a notice",
    "The River Bank has warned of it",
    "three offices were closed by the bank",
  ])("is read from “%s”", (text) => expect(findsActing(text, bank, english)).toBe(true));

  it.each([
    "The bank was closed",
    "The bank said so",
    "The bank closed",
    "The bank received a notice",
    "The bank’s lawyers issued a notice",
    "a notice reached the bank",
    "a letter read by the bank",
    "stood by the door of the bank",
  ])("is not read from “%s”", (text) => expect(findsActing(text, bank, english)).toBe(false));
});

describe("names of actors", () => {
  const actor = (id: string, name: string, kind = "body") => ({ id, name, kind }) as Actor;
  const names = listActorNames(
    { actors: [actor("a", "The US ships"), actor("b", "Soviet ships"), actor("c", "Ida Moor", "person")] },
    english,
  );

  it("are whole names, and the last word where nobody shares it", () => {
    expect(names.get("a")).toEqual([["us", "ships"]]);
    expect(names.get("b")).toEqual([["soviet", "ships"]]);
    expect(names.get("c")).toEqual([["ida"], ["moor"]]);
  });

  it("are found as words, in any case", () => {
    expect(findMentions(wordsIn("SOVIET SHIPS and Soviet ships"), names.get("b") ?? [])).toEqual([
      { from: 0, to: 2 },
      { from: 3, to: 5 },
    ]);
  });
});
