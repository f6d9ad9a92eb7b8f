import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { callProgram, getProgram } from "../support/program.ts";
import { makeTempFolder } from "../support/temp-folder.ts";
import { makeHeldBackDeck } from "./held-back-deck.ts";
import { markPrivateParts, secretsIn } from "./private-parts.ts";

/** Every output of a build of `slides` in the folder, by name. */
async function buildIn(folder: string, ...args: string[]): Promise<Record<string, string>> {
  const { status, stderr } = await callProgram(["build", ...args], folder);
  expect(stderr).not.toContain(" error: ");
  expect(status).toBe(0);
  const out = join(folder, args.includes("--private") ? "dist-private" : "dist");
  const read = (name: string) => readFileSync(join(out, name), "utf8");
  return Object.fromEntries(readdirSync(out).map((name) => [name.replace("-private.", "."), read(name)]));
}

describe("build", { timeout: 60_000 }, () => {
  it("of the real briefing holds no word of a hold-back note, a private note or a private key", async () => {
    const folder = makeTempFolder();
    cpSync(join(getProgram().root, "slides"), join(folder, "slides"), { recursive: true });
    const marks = markPrivateParts(join(folder, "slides"));
    expect(marks.length).toBeGreaterThan(15);
    const whole = await buildIn(folder, "--private");
    expect(marks.filter((mark) => !whole["index.html"]?.includes(mark))).toEqual([]);
    const open = await buildIn(folder);
    expect(Object.keys(open)).toEqual(["briefing.json", "index.html"]);
    expect(Object.values(open).flatMap(secretsIn)).toEqual([]);
  });

  it("leaves out the claims, quotes, events, people, sources and figures that only private notes lead to", async () => {
    const folder = makeHeldBackDeck();
    const whole = await buildIn(folder, "--private");
    expect(secretsIn(whole["index.html"] ?? "")).toEqual(
      expect.arrayContaining([
        ...[
          "unspokenname",
          "unspokenkey",
          "unspokenfigure",
          "unspokenbridge",
          "unspokensealed",
          "unspokenspoken",
          "unspokencourier",
          "unspokenleaves",
        ],
        ...["unspokenpublisher", "unspokenledger", "unspokenwhy", "unspokenseal", "unspokenleft"],
      ]),
    );
    expect(secretsIn(whole["briefing.json"] ?? "")).toEqual(
      expect.arrayContaining(["unspokensealed", "unspokenpays", "unspokencounter", "unspokenoccasion"]),
    );
    const open = await buildIn(folder);
    expect(Object.values(open).flatMap(secretsIn)).toEqual([]);
    for (const id of ["courier", "pays", "night-post", "bags", "ledger", "sealed"])
      expect(open["briefing.json"]).not.toContain(`"${id}"`);
    expect(open["index.html"]).not.toContain("source-ledger");
    expect(open["briefing.json"]).toContain('"open-and-unused"');
  });

  it("gives the same bytes whatever the private parts say", async () => {
    const folder = makeHeldBackDeck();
    const before = await buildIn(folder);
    const slide = join(folder, "slides/03-reply.md");
    const text = readFileSync(slide, "utf8");
    writeFileSync(
      slide,
      text.replace("Ask Unspokenname before.", "Ask nobody.\n\nOr all.").replace("Unspokenfigure", "x"),
    );
    expect(await buildIn(folder)).toEqual(before);
  });

  it("has another content hash when something public changes", async () => {
    const folder = makeHeldBackDeck();
    const before = await buildIn(folder);
    const slide = join(folder, "slides/03-reply.md");
    writeFileSync(slide, readFileSync(slide, "utf8").replace("Say it slowly.", "Say it fast."));
    expect(hashOf(await buildIn(folder))).not.toBe(hashOf(before));
  });

  it("learns no id from a comment or a word in a figure's options", async () => {
    const folder = makeHeldBackDeck();
    const slide = join(folder, "slides/03-reply.md");
    const fence =
      "```chain\n# the sealed letter is left out\nactors: [mayor] # not the courier\n```\n\nNote:";
    writeFileSync(slide, readFileSync(slide, "utf8").replace(/^Note:/m, fence));
    const open = await buildIn(folder);
    expect(open["index.html"]).toContain("data-actor");
    for (const id of ["courier", "sealed"]) expect(open["briefing.json"]).not.toContain(`"${id}"`);
  });

  it("of a private copy says so on every slide, in titles and in names, and writes it to a place of its own", async () => {
    const folder = makeHeldBackDeck();
    const { status } = await callProgram(["build", "--private"], folder);
    expect([status, readdirSync(join(folder, "dist-private"))]).toEqual([
      0,
      ["briefing-private.json", "index-private.html"],
    ]);
    expect(existsSync(join(folder, "dist"))).toBe(false);
    const page = readFileSync(join(folder, "dist-private/index-private.html"), "utf8");
    const slides = page.split('<div class="stage slide').slice(1);
    expect(slides.filter((slide) => !slide.includes("Private copy, not to be passed on"))).toEqual([]);
    expect(page).toMatch(/<title>[^<]* \(Private copy, not to be passed on\)<\/title>/);
    await callProgram(["build", "--private", "--out", "else"], folder);
    expect(readdirSync(join(folder, "else"))).toHaveLength(2);
  });

  it("still fails for an error in a private part", async () => {
    const folder = makeHeldBackDeck();
    const slide = join(folder, "slides/03-reply.md");
    writeFileSync(slide, readFileSync(slide, "utf8").replace("@ledger ¶2", "@nobody"));
    const { status, stderr } = await callProgram(["build"], folder);
    expect(stderr).toMatch(/03-reply\.md:\d+:\d+: error: /);
    expect(status).toBe(1);
  });
});

const hashOf = (outputs: Record<string, string>): string | undefined =>
  /"contentHash": "(\w{8})"/.exec(outputs["briefing.json"] ?? "")?.[1];
