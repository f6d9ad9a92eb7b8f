// Who may import whom. Stages know the ground floor and themselves; disk and browser stay at the rim.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";

const source = join(import.meta.dirname, "../src");
const stages = [
  "read",
  "parse",
  "check",
  "lock",
  "figures",
  "publish",
  "render",
  "bundle",
  "export",
  "pdf",
  "write",
];
const ways = ["build.ts", "lock-quotes.ts"]; // the lists of stages
const rim = ["command", "serve", "report", "browser"];
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => path.replace(/\\/g, "/"))
  .filter((path) => path.endsWith(".ts"));

interface Import {
  from: string; // "check/deck.ts"
  to: string; // "model/deck.ts", or a package
  typeOnly: boolean;
}

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(source, from), "utf8");
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)";/gm);
  const dynamic = text.matchAll(/()import\("([^"]+)"\)/g);
  return [...found, ...dynamic].map(([, type, path = ""]) => {
    const to = path.startsWith(".") ? posix.join(posix.dirname(from), path) : path;
    return { from, to, typeOnly: Boolean(type) };
  });
});

const folderOf = (path: string): string => (path.includes("/") ? (path.split("/")[0] ?? "") : "");
const isOurs = ({ to }: Import): boolean => to.endsWith(".ts");
const say = ({ from, to }: Import): string => `${from} → ${to}`;

describe("src", () => {
  it("holds only folders that have a place in the order", () => {
    const folders = [...new Set(files.map(folderOf))].filter(Boolean).sort();
    expect(folders).toEqual([...stages, ...rim, "model", "client"].sort());
  });

  it("no stage imports another", () => {
    const wrong = imports.filter(
      (one) =>
        isOurs(one) &&
        stages.includes(folderOf(one.from)) &&
        ![folderOf(one.from), "model", ""].includes(folderOf(one.to)),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it("the ground floor imports nothing above it", () => {
    const wrong = imports.filter(
      (one) =>
        isOurs(one) &&
        ["model", ""].includes(folderOf(one.from)) &&
        !ways.includes(one.from) &&
        !["model", ""].includes(folderOf(one.to)),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it("only command and serve import the lists of stages", () => {
    const wrong = imports.filter(
      (one) => ways.includes(one.to) && !["command", "serve"].includes(folderOf(one.from)),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it("the client takes nothing of ours but types", () => {
    const wrong = imports.filter(
      (one) =>
        isOurs(one) && folderOf(one.from) === "client" && folderOf(one.to) !== "client" && !one.typeOnly,
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it("disk and browser stay at the rim", () => {
    const pure = ["", "model", "parse", "check", "render", "client", "report"];
    const allowed = new Set(["build.ts → node:path", "report/paint.ts → node:util"]);
    const wrong = imports.filter(
      (one) =>
        pure.includes(folderOf(one.from)) &&
        /^node:|^playwright-core$|^esbuild$/.test(one.to) &&
        !allowed.has(say(one)),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it("has no import cycle", () => {
    const edges = new Map<string, string[]>();
    for (const one of imports) if (isOurs(one)) edges.set(one.from, [...(edges.get(one.from) ?? []), one.to]);
    const done = new Set<string>();
    const visit = (file: string, path: string[]): void => {
      expect(path, `cycle: ${[...path, file].join(" → ")}`).not.toContain(file);
      if (done.has(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it("names no folder or file utils, helpers, common, types or index", () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|types|index)(\/|\.ts$)/.test(file))).toEqual(
      [],
    );
  });
});
