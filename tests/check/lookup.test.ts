// Near names are looked for where few ids are unknown. Where hundreds are, each search would cost more than it tells.
import { describe, expect, it } from "vitest";
import { Lookup } from "../../src/check/lookup.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { here } from "../support/deck.ts";

describe("ids that are unknown", () => {
  const resolveAll = (count: number): Diagnostic[] => {
    const diagnostics: Diagnostic[] = [];
    const known = Array.from({ length: count }, (_, i) => `letter-${i}`);
    const lookup = new Lookup("event", known, diagnostics);
    for (const id of known) lookup.resolve(id.replace("letter", "lettr"), () => here);
    return diagnostics;
  };

  it("are told with the nearest one", () => {
    const [first, , third] = resolveAll(3);
    expect(first?.suggestion).toBe("letter-0");
    expect(third?.fix).toBe("Write letter-2, or add lettr-2 to the scenario.");
  });

  it("are all told where there are hundreds, and the first with the nearest one", () => {
    const all = resolveAll(250);
    expect(all).toHaveLength(250);
    expect(all.filter(({ suggestion }) => suggestion !== undefined)).toHaveLength(100);
    expect(all.at(-1)?.fix).toBe("See what there is: {program} ids");
  });

  const resolve = (id: string, known: readonly string[]) => {
    const diagnostics: Diagnostic[] = [];
    new Lookup("actor", known, diagnostics).resolve(id, () => here);
    return diagnostics[0];
  };

  it.each(["Paul Ines", "paul ines", "Paul  Inés", "PAUL-INES"])("are found by a name: %s", (name) => {
    expect(resolve(name, ["helen-ware", "paul-ines"])?.suggestion).toBe("paul-ines");
  });

  it("are told as ids where a name was written", () => {
    const fix = "Give it an id: add paul-ines to the scenario, and write that here.";
    expect(resolve("Paul Ines", [])?.fix).toBe(fix);
    expect(resolve("Paul Ines", ["helen-ware"])?.fix).toBe(fix);
    expect(resolve("paul-ines", [])?.fix).toBe("The scenario has no actor yet. Add it there.");
  });
});
