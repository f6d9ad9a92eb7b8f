// Words in letters of another script are of another language; signs and numbers are of the text's own.
import { describe, expect, it } from "vitest";
import { isRightToLeft, splitLanguages } from "../../src/text/split-languages.ts";

const split = (text: string, language: string) =>
  splitLanguages(text, language).map((one) => `${one.language}: ${one.text}`);

describe("a text with words in another script", () => {
  it.each([
    ["en", "A letter, מכתב אחד, came.", ["en: A letter, ", "he: מכתב אחד", "en: , came."]],
    ["en", "Bare письмо and γράμμα", ["en: Bare ", "ru: письмо", "en:  and ", "el: γράμμα"]],
    ["en", "رسالةٌ came", ["ar: رسالةٌ", "en:  came"]],
    ["en", "in 2024 信件 (手紙) かな", ["en: in 2024 ", "ja: 信件 (手紙) かな"]],
    ["en", "信件 there", ["zh: 信件", "en:  there"]],
    ["he", "ב־The Gazette, 2 במאי", ["he: ב־", "en: The Gazette", "he: , 2 במאי"]],
    ["he", "מס׳ 689f6a41", ["he: מס׳ ", "en: 689f6a41"]],
    ["ja", "手紙とletter", ["ja: 手紙と", "en: letter"]],
    ["ko", "편지 信", ["ko: 편지 信"]],
    ["sr-Latn", "pismo i письмо", ["sr-Latn: pismo i ", "ru: письмо"]],
    ["uk", "лист", ["uk: лист"]],
    ["fa", "نامه", ["fa: نامه"]],
  ])("in %s: %s", (language, text, parts) => {
    expect(split(text, language)).toEqual(parts);
  });

  it("stays whole in one script, and where the tag names no language", () => {
    for (const text of ["", "1, 2", "“Où?” – près du fleuve"])
      expect(split(text, "fr")).toEqual([`fr: ${text}`]);
    expect(split("ein Brief", "de-ch-at").join("")).toContain("ein Brief");
  });

  it("loses no character", () => {
    const text = "◆ a\u0301 𝔄 😀 שָׁלוֹם 1״2 กำ 편지-letter ー\n";
    for (const language of ["en", "he", "ja", ""])
      expect(
        splitLanguages(text, language)
          .map((one) => one.text)
          .join(""),
      ).toBe(text);
  });
});

it("a paragraph is from right to left if all its letters are", () => {
  for (const text of ["“לעולם לא”, 2024.", "رسالة"]) expect(isRightToLeft(text)).toBe(true);
  for (const text of ["", "2024", "מכתב title", "письмо"]) expect(isRightToLeft(text)).toBe(false);
});
