// What only a private part leads to stays in: whatever kind of thing it is, and by whatever way it is reached.
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { callProgram } from "../support/program.ts";
import { makeHeldBackDeck } from "./held-back-deck.ts";
import { secretsIn } from "./private-parts.ts";

interface Case {
  /** Added below `Private:` of a slide. */
  notes?: string;
  /** An entity of a section of the scenario, as YAML of one line. */
  facts?: Record<string, string>;
  scenario?: (text: string) => string;
  files?: Record<string, string | Buffer>;
  /** Its words that a private copy holds. All others are in no output at all. */
  held: string[];
}

const support = "reported: { source: archive, says: x, why: y }";
const claim = (id: string, text: string, more = "") =>
  `${id}: { text: ${text}, whose: archive, ${support}${more} }`;
const event = (id: string, title: string, account = "record") =>
  `${id}: { account: ${account}, title: ${title}, when: { as: x, precision: unknown }, ${support} }`;
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const track = {
  type: "FeatureCollection",
  name: "Unspokenoutline",
  features: [
    {
      type: "Feature",
      properties: { name: "Unspokenfeature", note: "unspokenproperty" },
      geometry: {
        type: "LineString",
        coordinates: [
          [8, 50],
          [9, 51],
        ],
      },
    },
  ],
};

const cases: Record<string, Case> = {
  "an account of which only private events are part": {
    scenario: (text) =>
      text.replace("record: The archive }", "record: The archive, quiet: Unspokenaccount }"),
    facts: { events: event("post", "Unspokenpost", "quiet") },
    notes: "It is so. [@post]",
    held: ["unspokenaccount", "unspokenpost"],
  },
  "a side of which only private actors are part, and a relation": {
    scenario: (text) => text.replace("n: Onlookers }", "n: Onlookers, c: Unspokenside }"),
    facts: {
      actors: `agent: { name: Unspokenagent, side: c, kind: person, ${support} }`,
      relations: `bribe: { from: mayor, to: agent, verb: unspokenpaid, label: unspokenbribe, ${support} }`,
    },
    notes: "```chain\nactors: [mayor, agent]\n```",
    held: ["unspokenside", "unspokenagent", "unspokenbribe", "unspokenpaid"],
  },
  "a claim that the private note of a public source cites": {
    facts: { claims: claim("whisper", "Unspokenwhisper") },
    scenario: (text) =>
      text.replace("    publicDomain: true", "    publicDomain: true\n    private: See [@whisper]"),
    held: ["unspokenwhisper"],
  },
  "the reason for which a private claim lifts a rule, or differs from an earlier one": {
    facts: {
      claims: claim(
        "graded",
        "Unspokengraded",
        ", verdict: corroborated, credibility: 1, revised: unspokenrevised, allow: { verdict-unsupported: unspokenreason }",
      ),
    },
    notes: "It is so. [@graded]",
    held: ["unspokengraded", "unspokenreason"],
  },
  "a picture, its words, title and name": {
    files: {
      "bridge.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text y="9">unspokendrawn</text></svg>`,
      "unspokenfile.png": pixel,
    },
    notes: '![Unspokenalternative](bridge.svg "Unspokentooltip")\n\n![x](unspokenfile.png)',
    held: ["unspokenalternative", "unspokentooltip"],
  },
  "the words of a diagram": {
    notes: "```mermaid\nflowchart LR\n a[Unspokenbox] -->|unspokenedge| b\n```",
    held: ["unspokenbox", "unspokenedge"],
  },
  "comments of Markdown, of YAML and of a public diagram": {
    files: {
      "04-more.md":
        "---\nsection: x # unspokenend\n# unspokenline\n---\n# The way\n\n```mermaid\n%% unspokencomment\nflowchart LR\n  a --> b\n```\n\n<!-- unspokenhtml -->\n\n[//]: # (unspokendefinition)\n",
    },
    scenario: (text) =>
      `# unspokenfirst\n${text.replace("sources:", "# unspokenmiddle\nsources: # unspokenbeside")}`,
    held: [],
  },
  "a judgement, and what it rests on and weighs against": {
    facts: {
      claims: claim("ground", "Unspokenground"),
      judgements:
        'guess: { text: Unspokenguess, likelihood: likely, confidence: low, because: unspokenbecause, rests_on: "Unspokenrest. [@ground]", would_change: unspokenchange, alternatives: unspokenother }',
    },
    notes: "We think so. [@guess]",
    held: [
      "unspokenground",
      "unspokenguess",
      "unspokenbecause",
      "unspokenrest",
      "unspokenchange",
      "unspokenother",
    ],
  },
  "a place and an outline on a map": {
    facts: { places: `cave: { name: Unspokencave, latitude: 50, longitude: 8, radius: 1, ${support} }` },
    files: { "unspokentrack.geojson": JSON.stringify(track) },
    notes: "```map\nplaces: [cave]\ngeo: [unspokentrack.geojson]\n```",
    held: ["unspokencave", "unspokenfeature"],
  },
  "counts of a private event": {
    facts: {
      events: event("toll", "Unspokentoll"),
      counts: `sacks: { event: toll, what: unspokensacks, min: 1, who: Unspokenwho, ${support} }`,
    },
    notes: "It is so. [@toll]",
    held: ["unspokentoll", "unspokensacks", "unspokenwho"],
  },
  "a table, a footnote, an alert, a list and code": {
    notes:
      "| Unspokenhead | b |\n|---|---|\n| c | unspokencell |\n\n> [!NOTE]\n> unspokenalert\n\n> - unspokenitem\n\nSee[^1].\n\n[^1]: unspokenfoot\n\n1. x\n   ```\n   unspokencode\n   ```\n",
    held: ["unspokenhead", "unspokencell", "unspokenalert", "unspokenitem", "unspokenfoot", "unspokencode"],
  },
  "sources of a bibliography, and what it says besides of public ones": {
    files: {
      "sources.bib": `@article{silent, title = {Unspokenpaper}, publisher = {Unspokenprinter}, author = {Unspokenauthor, A}, note = {unspokennote}, file = {/home/unspokenhome/x.pdf}, year = {2001}}
@article{loud, title = {Open}, publisher = {Open}, note = {unspokenremark}, annote = {unspokenannote}, abstract = {unspokenabstract}, keywords = {unspokenword}, file = {/home/unspokenuser/x.pdf}, year = {2001}}
`,
      "05-last.md": "# The last\n\nA letter was delivered [@loud].\n",
    },
    notes: "So it is. [@silent]",
    held: ["unspokenpaper", "unspokenprinter", "unspokenauthor"],
  },
};

/** The briefing that holds much back, with all of this added. */
function makeDeck(all: readonly Case[]): string {
  const folder = makeHeldBackDeck();
  const slides = join(folder, "slides");
  const change = (name: string, edit: (text: string) => string) =>
    writeFileSync(join(slides, name), edit(readFileSync(join(slides, name), "utf8")));
  for (const { notes = "", facts = {}, scenario = (text: string) => text, files = {} } of all) {
    change("scenario.yaml", (text) => Object.entries(facts).reduce(addEntity, scenario(text)));
    change("03-reply.md", (text) => `${text}\n\n${notes}\n`);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(slides, name), content);
  }
  return folder;
}

function addEntity(scenario: string, [section, entity]: [string, string]): string {
  const head = new RegExp(`^${section}:$`, "m");
  return head.test(scenario)
    ? scenario.replace(head, `${section}:\n  ${entity}`)
    : `${scenario}\n${section}:\n  ${entity}\n`;
}

async function build(folder: string, ...args: string[]): Promise<Record<string, string>> {
  const { status, stderr } = await callProgram(["build", "--data", ...args], folder);
  expect(stderr).not.toContain(" error: ");
  expect(status).toBe(0);
  const out = join(folder, args.includes("--private") ? "dist-private" : "dist");
  return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), "utf8")]));
}

describe("outputs", { timeout: 120_000 }, () => {
  it("hold nothing to which only private parts lead; a private copy holds what it shows", async () => {
    const folder = makeDeck(Object.values(cases));
    const open = await build(folder);
    const whole = Object.values(await build(folder, "--private")).flatMap(secretsIn);
    for (const [name, { held, scenario, ...written }] of Object.entries(cases)) {
      const text = scenario?.("record: The archive } n: Onlookers }\n    publicDomain: true\nsources:") ?? "";
      const words = secretsIn(JSON.stringify([written, text]));
      expect.soft(words.filter((word) => whole.includes(word)).sort(), name).toEqual([...held].sort());
    }
    for (const [file, content] of Object.entries(open)) expect.soft(secretsIn(content), file).toEqual([]);
    const { sides, accounts } = JSON.parse(open["briefing.json"] ?? "");
    expect(Object.keys(sides)).toEqual(["a", "b"]); // the courier, who has gone, is the only onlooker
    expect(Object.keys(accounts)).toEqual(["told"]);
  });
});

describe("corrections", { timeout: 60_000 }, () => {
  const dropCitation = (folder: string) => {
    const slide = join(folder, "slides/03-reply.md");
    writeFileSync(slide, readFileSync(slide, "utf8").replace("[@sealed]", ""));
  };

  it("are not made from an earlier private copy", async () => {
    const folder = makeHeldBackDeck();
    await build(folder, "--private");
    cpSync(join(folder, "dist-private/briefing-private.json"), join(folder, "slides/previous.json"));
    dropCitation(folder);
    const { status, stderr } = await callProgram(["build"], folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^slides\/previous\.json:1:1: error: This is the briefing\.json of a private copy\./m,
    );
    await build(folder, "--private");
  });

  it("do not say of a claim that is now held back that it was withdrawn", async () => {
    const folder = makeHeldBackDeck();
    const slide = join(folder, "slides/02-news.md");
    const text = readFileSync(slide, "utf8");
    writeFileSync(slide, text.replace("[@answer]", "[@answer; @sealed]"));
    cpSync(join(await buildInto(folder), "briefing.json"), join(folder, "slides/previous.json"));
    writeFileSync(slide, text);
    const pages = await build(folder);
    expect(pages["index.html"]).not.toContain("Unspokensealed");
  });
});

async function buildInto(folder: string): Promise<string> {
  await build(folder);
  return join(folder, "dist");
}
