import { describe, expect, it } from "vitest";
import type { Text } from "../../src/model/deck.ts";
import { countLines } from "../../src/model/headline-lines.ts";
import { here } from "../support/deck.ts";

const words = (text: string): Text[number] => ({ kind: "text", text, at: here });
const broken: Text[number] = { kind: "break" };
const long = words(
  "A headline that is so long that it cannot stand in one line of a slide, however it is set",
);

describe("the lines of a headline", () => {
  it("are those that its words take", () => {
    expect(countLines([words("A letter came")])).toBe(1);
    expect(countLines([long])).toBe(2);
    expect(countLines([long, long])).toBe(3);
  });

  it("are counted of letters that are set closer than a text's", () => {
    const justFits = words("The minister of the north answers the first letters within four days");
    expect(countLines([justFits])).toBe(1);
  });

  it("are counted anew after each break of the author's", () => {
    expect(countLines([words("A letter"), broken, words("came")])).toBe(2);
    expect(countLines([words("A letter"), broken, words("came"), broken, words("south")])).toBe(3);
    expect(countLines([words("A letter"), broken, long])).toBe(3);
  });
});
