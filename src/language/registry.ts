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
