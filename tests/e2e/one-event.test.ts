// The scenario is the only place of a fact: one event changed in it changes every figure that shows the event.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { callProgram, getProgram } from "../support/program.ts";
import { makeTempFolder } from "../support/temp-folder.ts";
import { addressOf } from "./deck.ts";

const event = "  rockets: # D4\n";
const changes = [
  ["title: Rockets", "title: Rocket fire"],
  ["label: Rockets at the US guard", "label: Rocket fire at the US guard"],
  ["target: us-facility", "target: centcom"],
] as const;

/** The figures of the briefing by id, as they are after the event was changed. */
async function drawWith(replacements: readonly (readonly [string, string])[]): Promise<Map<string, string>> {
  const { root } = getProgram();
  const folder = makeTempFolder();
  cpSync(join(root, "slides"), join(folder, "slides"), { recursive: true });
  const path = join(folder, "slides/scenario.yaml");
  const text = readFileSync(path, "utf8");
  const at = text.indexOf(event);
  const until = text.indexOf("\n  kurilla-warning:", at);
  let own = text.slice(at, until);
  for (const [from, to] of replacements) {
    expect(own).toContain(from);
    own = own.replace(from, to);
  }
  writeFileSync(path, text.slice(0, at) + own + text.slice(until));
  const ended = await callProgram(["build", "--out", "dist"], folder);
  expect(ended.status, ended.stderr).toBe(0);
  return readFigures(join(folder, "dist/index.html"));
}

function readFigures(path: string): Map<string, string> {
  const { document } = parseHTML(readFileSync(path, "utf8"));
  return new Map([...document.querySelectorAll("svg.dg")].map((svg) => [svg.id, svg.outerHTML]));
}

describe("one event changed in scenario.yaml", () => {
  it("changes every figure that shows it, of every kind, and no other", { timeout: 120_000 }, async () => {
    const before = readFigures(fileURLToPath(addressOf()));
    const after = await drawWith(changes);
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...before].filter(([id, svg]) => after.get(id) !== svg).map(([id]) => id);
    const shows = [
      ...["where-figure-1", "where-figure-1-narrow", "who-backs-whom-figure-1", "four-moves-figure-1"],
      ...["friday-map", "each-round-figure-1", "not-al-omar-figure-1", "two-orders-figure-1"],
    ];
    expect(shows.filter((id) => !changed.includes(id))).toEqual([]);
    for (const id of ["title-map", "thursday-map", "targets-map", "toll-figure-1"])
      expect(changed).not.toContain(id);
  });
});
