// The direction in which a language is written, by its tag.
import { findLanguage } from "./registry.ts";

/** Languages without a folder here whose words may stand in a briefing. */
const rightToLeft = /^(ar|ckb|dv|fa|ks|ps|sd|syr|ug|ur|yi)\b/i;

/** `language` is BCP 47; a script in it decides: "az-Arab" is written from right to left, "fa-Latn" is not. */
export function directionOf(language: string): "ltr" | "rtl" {
  const [, script] = /-([a-z]{4})(?:-|$)/i.exec(language) ?? [];
  if (script) return /^(adlm|arab|hebr|nkoo|rohg|syrc|thaa)$/i.test(script) ? "rtl" : "ltr";
  return findLanguage(language)?.direction ?? (rightToLeft.test(language) ? "rtl" : "ltr");
}
