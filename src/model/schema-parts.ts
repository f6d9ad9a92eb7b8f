// Schemas that the parts of the scenario's schema share: ids, names, phrases, languages, reasons. They have a file of
// their own, since these parts must not import each other in a circle.
import * as z from "zod";
import { isLanguageTag } from "../text/calendar.ts";

export const id = z.string();
export const text = z.string().trim().min(1);
const longest = 300; // characters of what stands in figures, in the rail and in tables
export const name = text.max(longest);
export const phrase = z.string().max(longest).default("");
export const language = text.refine(isLanguageTag, "a language tag such as en or de-CH");
export const allow = z
  .record(z.string(), z.string())
  .default({})
  .describe("rule → reason why it is lifted here; printed with the sources");
