// The direction in which a language is written, by its tag.
import { findLanguage } from "./registry.ts";

/** Primary subtags of languages that are written from right to left. Not all of them have a folder here. */
const rightToLeft = /^(ar|ckb|dv|fa|ks|ps|sd|syr|ug|ur|yi)\b/i;

/**
 * `language` is a BCP 47 tag. A script in the tag decides before the language does: "az-Arab" is written from
 * right to left, "fa-Latn" from left to right.
 */
export function directionOf(language: string): "ltr" | "rtl" {
  const [, script] = /-([a-z]{4})(?:-|$)/i.exec(language) ?? [];
  if (script) return /^(adlm|arab|hebr|nkoo|rohg|syrc|thaa)$/i.test(script) ? "rtl" : "ltr";
  return findLanguage(language)?.direction ?? (rightToLeft.test(language) ? "rtl" : "ltr");
}
