// Schemas that the parts of the scenario's schema share: ids, names, phrases, languages, reasons. They have a file of
// their own, since these parts must not import each other in a circle.
import * as z from "zod";
import { isLanguageTag } from "../text/calendar.ts";

/** Not the names that every object has, so that a record may be read by an id. */
export const id = z
  .string()
  .refine((given) => !(given in {}), "another id: this word has a meaning of its own");
export const text = z.string().trim().min(1);
/** A value as an author may write it, for messages about a key that is missing, and for editors. */
export const example = (value: string | number) => ({ examples: [value] });
const longest = 300; // characters of what stands in figures, in the rail and in tables
export const name = text.max(longest);
export const phrase = z.string().max(longest).default("");
export const language = text.refine(isLanguageTag, "a language tag such as en or de-CH");
export const allow = z
  .record(z.string(), z.string())
  .default({})
  .describe("rule → reason why it is lifted here; printed with the sources");

/** Of the web, as it may be passed on: without a password, and in one piece. */
export const webAddress = z
  .url({ protocol: /^https?$/, abort: true })
  .refine((given) => !/\s/.test(given), "a web address without spaces; %20 stands for one")
  .refine((given) => !holdsPassword(given), "a web address without a user name and a password");

/** "https://name:password@host/": whoever reads the briefing could use them. */
export function holdsPassword(address: string): boolean {
  const { username, password } = new URL(address);
  return username !== "" || password !== "";
}
