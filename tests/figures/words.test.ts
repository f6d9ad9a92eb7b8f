import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fillWords } from "../../src/figures/words.ts";
import { words } from "./words.ts";

const folder = join(import.meta.dirname, "../../src");
const code = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => readFileSync(join(folder, path), "utf8"))
  .join("\n");
const used = new Set([...code.matchAll(/["`](figure\.[a-z.-]+(?:\$\{)?)/g)].map(([, key]) => key!));
const isMade = (key: string) =>
  [...used].some((one) => one.endsWith("${") && key.startsWith(one.slice(0, -2)));

describe("the words of figures", () => {
  it("are all among the interface's strings", () => {
    const missing = [...used].filter((key) => !key.endsWith("${") && !(key in words));
    expect(missing).toEqual([]);
  });

  it("are all used", () => {
    const idle = Object.keys(words).filter(
      (key) => key.startsWith("figure.") && !used.has(key) && !isMade(key),
    );
    expect(idle).toEqual([]);
  });

  it("have their values in their places, and never two full stops", () => {
    expect(fillWords(words, "figure.tell-message-statement", { from: "CENTCOM", label: "“Words.”" })).toBe(
      "Words of CENTCOM: “Words.”",
    );
  });
});
