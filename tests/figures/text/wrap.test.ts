import { describe, expect, it } from "vitest";
import type { Face } from "../../../src/figures/text/metrics.ts";
import { joinRuns, wrap, wrapName, wrapQuoting } from "../../../src/figures/text/wrap.ts";

const face: Face = { family: "Archivo", weight: 600, size: 20 };
const faces = { plain: face, quoted: { family: "Literata", weight: 600, size: 20 } as Face };

describe("wrap(text, face, width, most)", () => {
  it("keeps a text that fits in one line", () => {
    expect(wrap("US facility", face, 200, 2)).toEqual(["US facility"]);
  });
  it("breaks between words and evens two lines out", () => {
    expect(wrap("one two three four five", face, 200, 2)).toEqual(["one two three", "four five"]);
  });
  it("gives null where a word is wider than the line", () => {
    expect(wrap("Incomprehensibilities", face, 100, 2)).toBeNull();
  });
  it("gives null where more lines are needed than there may be", () => {
    expect(wrap("one two three four five six seven", face, 100, 2)).toBeNull();
  });
  it("takes no line for no words", () => {
    expect(wrap("", face, 100, 1)).toEqual([]);
  });
});

describe("wrapName(name, face, width, most)", () => {
  it("breaks between words, and inside a word only where words alone do not fit", () => {
    expect(wrapName("Anne-Marie Szczepanska", face, 150, 2)).toEqual(["Anne-Marie", "Szczepanska"]);
    expect(wrapName("svc_print_backup", face, 120, 2)).toEqual(["svc_print_", "backup"]);
    expect(wrapName("Guillaume d’Estrée-Montfaucon", face, 190, 2)).toEqual([
      "Guillaume d’Estrée-",
      "Montfaucon",
    ]);
  });
  it("gives null where that does not help", () => {
    expect(wrapName("Incomprehensibilities", face, 100, 2)).toBeNull();
  });
});

describe("wrapQuoting(runs, faces, width, most)", () => {
  const label = [
    { text: "He said ", quoted: false },
    { text: "“never again”", quoted: true },
    { text: ", twice", quoted: false },
  ];
  it("keeps quoted words apart from ours, and a comma with the word before it", () => {
    expect(wrapQuoting(label, faces, 400, 1)).toEqual([label]);
    const lines = wrapQuoting(label, faces, 140, 2)?.map(joinRuns);
    expect(lines).toEqual(["He said “never", "again”, twice"]);
  });
});
