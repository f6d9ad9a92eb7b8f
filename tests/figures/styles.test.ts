import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (name: string) => readFileSync(new URL(`../../assets/styles/${name}`, import.meta.url), "utf8");
const rules = (css: string) => [...css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{}]+)\{([^}]*)\}/g)];

describe("the figures' style sheets", () => {
  for (const name of [
    "figures.css",
    "figures-narrow.css",
    "figures-states.css",
    "plots.css",
    "plots-states.css",
  ])
    it(`${name} has no colour but the tokens`, () => {
      expect(read(name)).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|: (black|white|red)/i);
    });

  it("have a colour for the lines of a key, which belong to no side", () => {
    const key = rules(read("figures.css")).find(([, selectors]) => selectors?.trim() === ".dg .side-key");
    expect(key?.[2]).toMatch(/--side: var\(--\w/);
  });

  for (const name of ["figures-states.css", "plots-states.css"])
    it(`${name} is for what is lit on a live page, and changes only paint`, () => {
      const paint = /^(--side|--side-tint|fill|stroke|color|background)$/;
      for (const [, selectors, body] of rules(read(name))) {
        for (const selector of selectors!.split(","))
          expect(selector.trim()).toMatch(/^\.live \.(dg|narrow) .*\.is-(dim|now|past)/);
        for (const declaration of body!.split(";").filter((text) => text.trim()))
          expect(declaration.split(":")[0]!.trim()).toMatch(paint);
      }
    });
});
