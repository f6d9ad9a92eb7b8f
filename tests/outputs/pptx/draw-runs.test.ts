// Runs of a text in PowerPoint: their language, the direction of their paragraph, and what is one run.
import { describe, expect, it } from "vitest";
import type { Run } from "../../../src/model/shapes.ts";
import { drawRuns } from "../../../src/outputs/pptx/draw-runs.ts";

const plain: Run = {
  text: "",
  language: "en",
  rightToLeft: false,
  mark: null,
  font: "Archivo",
  size: 24,
  bold: false,
  italic: false,
  color: "11161A",
  link: null,
  highlight: null,
  struck: false,
  underlined: false,
};
const setting = { rightToLeft: false, align: "left", bullet: "none" } as const;
const draw = (runs: Partial<Run>[], given: Partial<Parameters<typeof drawRuns>[1]> = {}) =>
  drawRuns(
    runs.map((run) => ({ ...plain, ...run })),
    { ...setting, ...given },
    () => 3,
  ).map(({ text, options }) => ({ text, ...options }));

describe("the runs of a text", () => {
  it("have the language that the page says, and one of their own in another script", () => {
    const drawn = draw([{ text: "Heard in " }, { text: "Genève", language: "fr" }, { text: ": письмо" }]);
    expect(drawn.map(({ text, lang }) => [text, lang])).toEqual([
      ["Heard in ", "en"],
      ["Genève", "fr"],
      [": ", "en"],
      ["письмо", "ru"],
    ]);
  });

  it("are one where they look alike, so that a link is one; two marks stay two", () => {
    const link = { link: "#source-a" };
    const mark = { mark: "badge-partly", text: "\ufffc" };
    const drawn = draw([
      { text: "The ", ...link },
      { text: "Gazette", ...link },
      mark,
      mark,
      { text: "x", bold: true },
    ]);
    expect(drawn.map(({ text }) => text)).toEqual(["The Gazette", "◐", "◐", "x"]);
    expect(drawn[0]).toMatchObject({ hyperlink: { slide: 3 } });
  });

  it("are underlined where the page underlines what differs", () => {
    const drawn = draw([{ text: "the same, " }, { text: "other", underlined: true }]);
    expect(drawn.map(({ underline }) => underline?.style ?? "none")).toEqual(["none", "sng"]);
  });

  it("of a paragraph from right to left begin at the right, as on the page, paragraph by paragraph", () => {
    const drawn = draw([
      { text: "Her words" },
      { text: "\n" },
      { text: "לעולם לא", language: "he", rightToLeft: true },
    ]);
    expect(drawn.map(({ align, rtlMode }) => [align, rtlMode ?? false])).toEqual([
      ["left", false],
      ["left", false],
      ["right", true],
    ]);
  });

  it("turn a paragraph of such words alone, which stays at its place", () => {
    expect(draw([{ text: "“לעולם לא.”", language: "he" }])[0]).toMatchObject({
      align: "left",
      rtlMode: true,
    });
    const bulleted = draw([{ text: "לעולם לא.", language: "he" }], { bullet: "dash" });
    expect(bulleted[0]).not.toHaveProperty("rtlMode");
    expect(draw([{ text: "She: לעולם" }])[0]).not.toHaveProperty("rtlMode");
  });
});
