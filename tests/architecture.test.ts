// Who may import whom. Stages know the ground floor and themselves; disk and browser stay at the rim.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { slideSize as clientSlideSize } from "../src/client/page/slide-size.ts";
import { figureKinds } from "../src/figures/registry.ts";
import { slideSize } from "../src/model/slide-size.ts";

const source = join(import.meta.dirname, "../src");
/** What all may import: types, words and languages. */
const ground = ["text", "language", "model"];
/** What all that read or write an author's files share, and the one stage that reads them. */
const disk = ["disk"];
const onDisk = ["read"];
/** What draws the page; each floor knows those before it. */
const page = ["markup", "layouts"];
const stages = ["read", "sources", "parse", "check", "figures", "publish", "render", "outputs"];
/** What stages ask about figures: every kind through its registry. */
const doors = ["figures/registry.ts", "figures/figure-kind.ts"];
/** Kinds of figures that share a name with a layout, a Mermaid diagram or a key of the scenario. */
const shared = [
  "map",
  "sequence",
  "ladder",
  "toll",
  "accounts",
  "clock",
  "timeline",
  "likelihood",
  "lineage",
]; // words that name other things too
/** The order of the stages, for each thing that a command asks of them. */
const ways = ["pipeline"];
const rim = ["command", "serve", "browser"];
/** Problems in words, which command and serve print and show. It knows the ground alone. */
const words = ["report"];
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => path.replace(/\\/g, "/"))
  .filter((path) => path.endsWith(".ts"));

/**
 * Which folder knows which: every arrow between two rooms of the house. A new one needs a reason and a line here; one
 * that is gone is taken out, so that their number does not grow unseen.
 */
const knows: Record<string, string[]> = {
  text: [],
  language: ["text"],
  model: ["text", "language"],
  disk: [],
  markup: ["text", "language", "model"],
  layouts: ["text", "language", "model", "markup"],
  read: ["model", "disk"],
  sources: ["text", "language", "model"],
  parse: ["text", "language", "model", "layouts", "figures"],
  check: ["text", "language", "model", "layouts", "figures"],
  figures: ["text", "language", "model", "markup"],
  publish: ["text", "model"],
  render: ["text", "model", "markup", "layouts"],
  outputs: ["text", "model", "markup", "layouts"],
  report: ["text", "model"],
  browser: ["model"],
  client: ["model"],
  serve: ["text", "model", "markup", "outputs", "report"],
  command: ["text", "model", "disk", "outputs", "report", "browser", "serve", "pipeline"],
  pipeline: ["model", "disk", "read", "sources", "parse", "check", "figures", "publish", "render", "outputs"],
};

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

/** The list of stages stands in the root, where a newcomer sees it first, and belongs to the pipeline. */
const list = "build.ts";
const folderOf = (path: string): string => {
  if (path === list) return "pipeline";
  return path.includes("/") ? (path.split("/")[0] ?? "") : "";
};
/** A folder knows itself, the floors below it, and nothing beside it. */
function mayImport(from: string, to: string): boolean {
  const [own, other] = [folderOf(from), folderOf(to)];
  if (other === "disk") return own === "disk" || onDisk.includes(own);
  const isLow = [...ground, "markup", ...words].includes(own);
  const below = isLow ? ground : [...ground, ...page];
  return own === other || below.includes(other) || (doors.includes(to) && stages.includes(own));
}
const isOurs = ({ to }: Import): boolean => to.endsWith(".ts");
const say = ({ from, to }: Import): string => `${from} → ${to}`;

describe("src", () => {
  it("holds only folders that have a place in the order", () => {
    const folders = [...new Set(files.map(folderOf))].filter(Boolean).sort();
    expect(folders).toEqual(
      [...ground, ...disk, ...page, ...stages, ...words, ...ways, ...rim, "client"].sort(),
    );
  });

  it("has no arrow between two folders but those listed", () => {
    const found: typeof knows = Object.fromEntries(Object.keys(knows).map((room) => [room, []]));
    const arrows = new Set(
      imports.filter(isOurs).map(({ from, to }) => [folderOf(from), folderOf(to)].join("→")),
    );
    for (const arrow of arrows) {
      const [from = "", to = ""] = arrow.split("→");
      if (from !== to) found[from]?.push(to);
    }
    const sorted = (rooms: typeof knows) =>
      Object.fromEntries(Object.entries(rooms).map(([room, others]) => [room, [...others].sort()]));
    expect(sorted(found)).toEqual(sorted(knows));
  });

  it("no stage imports another", () => {
    const wrong = imports.filter(
      (one) => isOurs(one) && stages.includes(folderOf(one.from)) && !mayImport(one.from, one.to),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it("names no kind of figure outside its folder", () => {
    const kinds = figureKinds.map(({ kind }) => kind).filter((kind) => !shared.includes(kind));
    const literal = new RegExp(`["'](?:${kinds.join("|")})["']`);
    const elsewhere = files.filter(
      (file) => !file.startsWith("language/") && !kinds.some((kind) => file.startsWith(`figures/${kind}/`)),
    );
    const wrong = elsewhere.flatMap((file) =>
      readFileSync(join(source, file), "utf8")
        .split("\n")
        .flatMap((line, i) =>
          literal.test(line) && !line.includes("import(") ? [`${file}:${i + 1} ${line.trim()}`] : [],
        ),
    );
    expect(wrong).toEqual([]);
  });

  it("the ground, the page and the report import nothing above them", () => {
    const floor = [...ground, ...page, ...words];
    const wrong = imports.filter(
      (one) => isOurs(one) && floor.includes(folderOf(one.from)) && !mayImport(one.from, one.to),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it("has the list of stages in its root, and nothing else", () => {
    expect(files.filter((file) => !file.includes("/"))).toEqual([list]);
  });

  it("has no file of more than 250 lines", () => {
    const lines = (file: string) => readFileSync(join(source, file), "utf8").split("\n").length - 1;
    expect(files.filter((file) => lines(file) > 250)).toEqual([]);
  });

  it("only commands run stages, and by the pipeline alone", () => {
    const runs = ({ from, to }: Import) => folderOf(to) === "pipeline" && folderOf(from) !== "pipeline";
    const wrong = imports.filter((one) => isOurs(one) && runs(one) && folderOf(one.from) !== "command");
    expect(wrong.map(say)).toEqual([]);
  });

  it("the rooms of the ground stand in an order, text below language below model", () => {
    const above = (one: Import) => ground.indexOf(folderOf(one.to)) > ground.indexOf(folderOf(one.from));
    const wrong = imports.filter((one) => isOurs(one) && ground.includes(folderOf(one.from)) && above(one));
    expect(wrong.map(say)).toEqual([]);
  });

  it("the client takes nothing of ours but types of the model, and gives nothing", () => {
    const across = imports.filter(
      (one) => isOurs(one) && (folderOf(one.from) === "client") !== (folderOf(one.to) === "client"),
    );
    const wrong = across.filter((one) => folderOf(one.to) !== "model" || !one.typeOnly);
    expect(wrong.map(say)).toEqual([]);
  });

  it("disk and browser stay at the rim", () => {
    const pure = [...ground, ...page, "sources", "parse", "check", "render", "client"];
    const allowed = new Set([
      "parse/bibliography/bibtex.ts → node:module", // loads its package only for a briefing with sources.bib
      "sources/capture.ts → node:path", // endings of names
      "sources/source-text.ts → node:crypto",
    ]);
    const wrong = imports.filter(
      (one) =>
        pure.includes(folderOf(one.from)) &&
        /^node:|^playwright-core$|^esbuild$/.test(one.to) &&
        !allowed.has(say(one)),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it("only the rim drives a browser", () => {
    const wrong = imports.filter((one) => one.to === "playwright-core" && !rim.includes(folderOf(one.from)));
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

  it("asks a layout, and never which one it is", () => {
    const asks =
      /layout\s*[!=]==?\s*["'`]|switch\s*\([^)]*\blayout\)|includes\([^)]*\.layout\)|has\([^)]*\.layout\)|["'](?:bluf|compare)["']/;
    const outside = files.filter((file) => folderOf(file) !== "layouts");
    const wrong = outside.flatMap((file) => {
      const lines = readFileSync(join(source, file), "utf8").split("\n");
      return lines.flatMap((line, i) => (asks.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : []));
    });
    expect(wrong).toEqual([]);
  });

  it("has the width of a slide's content in one place", () => {
    const holds = files.filter((file) => /\b1152\b/.test(readFileSync(join(source, file), "utf8")));
    expect(holds).toEqual(["model/slide-size.ts"]);
  });

  it("gives the client the same size of a slide as the build", () => {
    expect(clientSlideSize).toEqual(slideSize);
  });

  it("names no folder or file utils, helpers, common, types or index", () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|types|index)(\/|\.ts$)/.test(file))).toEqual(
      [],
    );
  });
});
