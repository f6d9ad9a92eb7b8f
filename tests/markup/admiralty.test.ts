// The Admiralty grid in every language of the interface: no words meet the words beside them, nor the grid.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Face, measure } from "../../src/figures/text/metrics.ts";
import { renderAdmiralty } from "../../src/markup/admiralty.ts";
import { type Context, makeSay } from "../../src/markup/context.ts";

const bold: Face = { family: "Archivo Narrow", weight: 700, size: 19 };
const plain: Face = { family: "Archivo Narrow", weight: 500, size: 18 };

/** The texts of the wide form, px. */
function textsIn(language: string) {
  const strings = parse(readFileSync(`assets/strings/${language}.yaml`, "utf8")) as Record<string, string>;
  const { value } = renderAdmiralty([], { say: makeSay(strings) } as unknown as Context);
  const [wide = ""] = value.split('<svg class="adm narrow"');
  return [...wide.matchAll(/<text class="([^"]+)" x="(\d+)" y="(\d+)">([^<]*)</g)].map(
    ([, look = "", x, y, text = ""]) => {
      const width = measure(text, look.startsWith("lab2") ? plain : bold);
      const left = look.includes("mid") ? Number(x) - width / 2 : Number(x);
      return { text, left, right: left + width, y: Number(y) };
    },
  );
}

describe("the Admiralty grid", () => {
  it.each(["en", "de", "fr"])("has room for its words: %s", (language) => {
    const texts = textsIn(language);
    const met = texts.flatMap((one, i) =>
      texts
        .slice(i + 1)
        .filter((two) => Math.abs(one.y - two.y) < 16 && one.left < two.right && two.left < one.right)
        .map((two) => `${one.text} / ${two.text}`),
    );
    expect(met).toEqual([]);
    const lines = new Set(texts.filter(({ y }) => y > 446).map(({ y }) => y));
    expect(lines.size).toBe(language === "en" ? 2 : 4); // words in two lines, or every second column below
    const beyond = texts.filter(({ left, right, y }) => left < 190 && right > 190 && y > 60 && y < 440);
    expect(beyond.map(({ text }) => text)).toEqual([]);
    expect(texts.filter(({ right }) => right > 650).map(({ text }) => text)).toEqual([]);
  });
});
