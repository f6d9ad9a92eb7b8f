// Every language that has a folder here. A new language is a folder, a file of interface words in
// assets/strings, and a line here.
import { german } from "./de/language.ts";
import { english } from "./en/language.ts";
import { french } from "./fr/language.ts";
import { hebrew } from "./he/language.ts";
import type { Language } from "./language.ts";

export const languages: readonly Language[] = [english, german, french, hebrew];

/** The language of a BCP 47 tag such as "de-AT"; null if the language has no folder. */
export function findLanguage(tag: string): Language | null {
  const code = tag.toLowerCase().split("-")[0];
  return languages.find((one) => one.code === code) ?? null;
}

/**
 * The language whose number words and units are read in a briefing with this tag; English if the language has
 * no folder.
 */
export const languageOf = (tag: string): Language => findLanguage(tag) ?? english;

/** Primary subtags of languages that are written from right to left. Not all of them have a folder here. */
const rightToLeft = /^(ar|ckb|dv|fa|ks|ps|sd|syr|ug|ur|yi)\b/i;

/**
 * The direction in which a language is written. `language` is a BCP 47 tag. A script in the tag decides before the
 * language does: "az-Arab" is written from right to left, "fa-Latn" from left to right.
 */
export function directionOf(language: string): "ltr" | "rtl" {
  const [, script] = /-([a-z]{4})(?:-|$)/i.exec(language) ?? [];
  if (script) return /^(adlm|arab|hebr|nkoo|rohg|syrc|thaa)$/i.test(script) ? "rtl" : "ltr";
  return findLanguage(language)?.direction ?? (rightToLeft.test(language) ? "rtl" : "ltr");
}
