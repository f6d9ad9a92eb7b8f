// Which compiled programs are removed when a new one has been made.
import { mkdirSync, readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepInUse, type Program, removeOldPrograms } from "../../src/command/program.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const hour = 60 * 60;

/** Folders of programs that were last used so many seconds ago. */
function makePrograms(ages: Record<string, number>): Program {
  const programs = makeTempFolder();
  for (const [name, age] of Object.entries(ages)) {
    mkdirSync(join(programs, name));
    utimesSync(join(programs, name), Date.now() / 1000 - age, Date.now() / 1000 - age);
  }
  return { programs } as Program;
}

const old = { a: 1 * hour, b: 2 * hour, c: 3 * hour, d: 4 * hour, e: 5 * hour, f: 6 * hour, g: 7 * hour };

describe("removal of old programs", () => {
  it("keeps the five that were used last", async () => {
    const program = makePrograms(old);
    await removeOldPrograms(program);
    expect(readdirSync(program.programs).sort()).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("spares any number that were used a moment ago, since they may be running", async () => {
    const program = makePrograms({ a: 0, b: 10, c: 20, d: 30, e: 40, f: 50, g: 60, h: hour });
    await removeOldPrograms(program);
    expect(readdirSync(program.programs).sort()).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
  });

  it("spares an old one that runs", async () => {
    const program = makePrograms(old);
    await keepInUse({ ...program, cache: join(program.programs, "g") });
    await removeOldPrograms(program);
    expect(readdirSync(program.programs).sort()).toEqual(["a", "b", "c", "d", "g"]);
  });
});
