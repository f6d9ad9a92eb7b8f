// The theme of a PowerPoint file has the colours of the page on paper, and slides name theirs by it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nameByTheme, setTheme, themeColors } from "../../../src/outputs/pptx/theme.ts";
import { getProgram } from "../../support/program.ts";

describe("the theme", () => {
  it("has the colours that the page has on paper", () => {
    const tokens = readFileSync(join(getProgram().root, "assets/styles/tokens.css"), "utf8");
    const onPaper = (name: string) =>
      new RegExp(`--${name}: #([0-9a-f]{6})`).exec(tokens)?.[1]?.toUpperCase(); // the first theme is paper
    const { dk1, lt1, dk2, lt2, accent1, accent2, accent3, accent4, accent5, accent6 } = themeColors;
    expect([dk1, lt1, dk2, lt2]).toEqual(["ink", "paper", "ink-2", "paper-2"].map(onPaper));
    expect([accent1, accent2, accent3, accent4, accent5, accent6]).toEqual(
      ["a", "b", "c", "d", "e", "n"].map((side) => onPaper(`side-${side}`)),
    );
  });

  it("takes the place of that of the library", () => {
    const text =
      '<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText"/></a:dk1></a:clrScheme><a:fontScheme/>';
    expect(setTheme(text)).toMatch(
      /^<a:clrScheme name="Briefing"><a:dk1><a:srgbClr val="14181B"\/><\/a:dk1>.*<\/a:clrScheme><a:fontScheme\/>$/,
    );
  });

  it("is what slides name, and leaves other colours and fonts as they are", () => {
    const font = (name: string) => `<a:latin typeface="${name}" pitchFamily="34" charset="0"/>`;
    expect(nameByTheme('<a:srgbClr val="AB3B0B"/>')).toBe('<a:schemeClr val="accent1"/>');
    expect(nameByTheme('<a:srgbClr val="FFE27A"/>')).toBe('<a:srgbClr val="FFE27A"/>');
    expect(nameByTheme(font("Archivo"))).toBe('<a:latin typeface="+mn-lt"/>');
    expect(nameByTheme(font("Literata"))).toContain('pitchFamily="18"');
    expect(nameByTheme(font("Segoe UI Symbol"))).toBe(font("Segoe UI Symbol"));
  });

  it("names the fonts of other scripts, which ours lack", () => {
    for (const name of ["Archivo", "Archivo Narrow", "Literata"])
      for (const part of ["ea", "cs"])
        expect(nameByTheme(`<a:${part} typeface="${name}" pitchFamily="34" charset="-120"/>`)).toBe(
          `<a:${part} typeface="+mn-${part}"/>`,
        );
  });
});
