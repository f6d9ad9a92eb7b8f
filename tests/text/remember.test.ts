import { expect, it } from "vitest";
import { rememberObject, rememberText } from "../../src/text/remember.ts";

it("looks at a text once for each key, and gives what was found then", () => {
  const asked: string[] = [];
  const find = rememberText((text, key: string) => {
    asked.push(`${key} ${text}`);
    return `${key}: ${text.length}`;
  });
  expect([find("word", "en"), find("word", "de"), find("word", "en"), find("other", "en")]).toEqual([
    ..."en: 4|de: 4|en: 4|en: 5".split("|"),
  ]);
  expect(asked).toEqual(["en word", "de word", "en other"]);
});

it("remembers that nothing was found, and falsehood", () => {
  let asked = 0;
  const find = rememberText((text) => {
    asked++;
    return text.includes("?") ? null : false;
  });
  expect([find("a?", null), find("a?", null), find("b", null), find("b", null)]).toEqual([
    null,
    null,
    false,
    false,
  ]);
  expect(asked).toBe(2);
});

it("forgets when it holds too much, and finds again", () => {
  let asked = 0;
  const find = rememberText((text) => {
    asked++;
    return text.length;
  });
  const long = (i: number) => String(i).padEnd(4_000_000, "x");
  for (let i = 0; i < 4; i++) expect(find(long(i), null)).toBe(4_000_000);
  expect(find(long(0), null)).toBe(4_000_000);
  expect(asked).toBe(5);
});

it("makes what belongs to an object once, also where that is nothing", () => {
  const asked: object[] = [];
  const make = rememberObject((one: { name: string }) => {
    asked.push(one);
    return one.name || null;
  });
  const [named, nameless] = [{ name: "en" }, { name: "" }];
  expect([make(named), make(nameless), make(named), make(nameless)]).toEqual(["en", null, "en", null]);
  expect(asked).toEqual([named, nameless]);
});
