import { expect, it } from "vitest";
import { directionOf } from "../../src/language/registry.ts";

it("knows languages that are written from right to left, and heeds a script that is named", () => {
  for (const language of ["ar", "he", "fa-IR", "ur", "az-Arab", "ku-Arab-IQ"])
    expect(directionOf(language), language).toBe("rtl");
  for (const language of ["en", "fr-CA", "fa-Latn", "ru", "arn", "hef"])
    expect(directionOf(language), language).toBe("ltr");
});
