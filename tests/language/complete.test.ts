// A language is whole or it is not offered: one folder of data, one file of interface words.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { measures } from "../../src/language/language.ts";
import { findNumberWords } from "../../src/language/number-words.ts";
import { chooseKey } from "../../src/language/plurals.ts";
import { languages } from "../../src/language/registry.ts";

const root = join(import.meta.dirname, "../..");
const stringsOf = (name: string): Record<string, string> =>
  parse(readFileSync(join(root, "assets/strings", `${name}.yaml`), "utf8"));
const english = stringsOf("en");
const holders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe("languages", () => {
  it("have one folder each", () => {
    const folders = readdirSync(join(root, "src/language"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.sort()).toEqual(languages.map(({ code }) => code).sort());
  });

  for (const language of languages) {
    it(`${language.code}: months, weekdays, marks, negations and numbers are all there`, () => {
      expect(language.months).toHaveLength(12);
      expect(language.weekdays).toHaveLength(7);
      expect(language.quotationMarks.length).toBeGreaterThan(0);
      for (const list of [language.negations, language.directNegations, language.speakingVerbs])
        expect(list.length).toBeGreaterThan(0);
      for (const section of Object.values(language.sectionNouns)) expect(section.length).toBeGreaterThan(0);
      for (let value = 2; value <= 20; value++)
        expect(Object.values(language.numbers.words), `${value}`).toContain(value);
      for (const measure of Object.keys(language.units)) expect(measures).toContain(measure);
    });
  }

  const translated = readdirSync(join(root, "assets/strings"))
    .map((file) => file.replace(/\.yaml$/, ""))
    .filter((name) => name !== "en");

  it("German and French have an interface of their own", () => {
    expect(translated).toEqual(expect.arrayContaining(["de", "fr"]));
  });

  for (const name of translated) {
    it(`${name}: every word of the interface is there, with what is filled in`, () => {
      const own = stringsOf(name);
      const plain = Object.keys(english).filter((id) => !/\.(?:one|two|few|many|other)$/.test(id));
      expect(plain.filter((id) => !own[id])).toEqual([]);
      expect(Object.keys(own).filter((id) => !(id in english) && !/\.(?:two|many|few)$/.test(id))).toEqual(
        [],
      );
      for (const id of plain) expect(holders(own[id] ?? ""), id).toEqual(holders(english[id] ?? ""));
      expect(own["language.tag"]).toBe(name);
    });
  }
});

describe("number words", () => {
  const said = (code: string, text: string): number[] => {
    const language = languages.find((one) => one.code === code);
    if (!language) throw new Error(code);
    return findNumberWords(text, language).map(({ value }) => value);
  };
  const cases: [string, string, number[]][] = [
    ["de", "vierundzwanzig Boote und zweihundertfünfzig Mann", [24, 250]],
    ["de", "zwölf Raketen, drei Tage", [12, 3]],
    ["de", "zwei Millionen", [2_000_000]],
    ["fr", "quatre-vingt-dix-sept obus", [97]],
    ["fr", "soixante et onze blessés, vingt et un morts", [71, 21]],
    ["fr", "deux cents soldats, trois mille civils", [200, 3000]],
    ["he", "עשרים ושלושה מכתבים", [23]],
    ["he", "ארבע עשרה אוניות", [14]],
    ["en", "two hundred and fifty men, three dozen boats", [250, 36]],
  ];
  for (const [code, text, values] of cases)
    it(`${code}: ${text}`, () => expect(said(code, text)).toEqual(values));
});

describe("chooseKey", () => {
  it("takes the words of the count's own category, where there are any", () => {
    const words = { "language.tag": "en", "x.one": "1", x: "many" };
    expect(chooseKey(words, "x", 1)).toBe("x.one");
    expect(chooseKey(words, "x", 2)).toBe("x");
    expect(chooseKey(words, "x", undefined)).toBe("x");
    expect(chooseKey({ ...words, "language.tag": "fr" }, "x", 0)).toBe("x.one");
  });
});
