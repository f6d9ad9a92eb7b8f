// The one writer of an author's file: a wording is replaced where YAML can hold the new one, and nothing else changes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDesk } from "../../../src/pipeline/desk/load-desk.ts";
import { takeWording } from "../../../src/pipeline/desk/take-wording.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

const from = "the ship has left";
const forms = {
  braces: `evidence: { paper: ${from} }`,
  quoted: `evidence: { paper: "${from}" }`,
  plain: `evidence:\n      paper: ${from}`,
} as const;

async function take(form: keyof typeof forms, to: string) {
  const written = `title: The ship
sources:
  paper: { publisher: The Paper, title: The ship, kind: press, text: paper.txt }
claims:
  left:
    text: The ship left
    verdict: single-source
    ${forms[form]}
`;
  const folder = makeTempFolder({ "scenario.yaml": written, "01-ship.md": "# The ship leaves\n" });
  const texts = makeTempFolder({ "paper.txt": `The ship\n\nNobody saw it, but ${to}.\n` });
  const scenario = (await loadDesk(folder, texts))?.scenario ?? "";
  const done = await takeWording(folder, texts, { key: "left/evidence/0", from, to, scenario });
  return { done, written, now: readFileSync(join(folder, "scenario.yaml"), "utf8"), folder };
}

describe("takeWording", () => {
  it.each([
    ["braces", "the ship was leaving"],
    ["quoted", "the ship was leaving, and turned south"],
    ["quoted", "{the ship} was: leaving #7"],
    ["plain", "the ship was leaving, and turned south"],
  ] as const)("takes into %s: %s", async (form, to) => {
    const { done, written, now, folder } = await take(form, to);
    expect(done).toBe("taken");
    expect(now).toBe(written.replace(from, to));
    expect(readFileSync(join(folder, "quotations.lock"), "utf8")).toContain(to);
  });

  it.each([
    ["braces", "the ship was leaving, and turned south"],
    ["braces", "the ship {a liner} was leaving"],
    ["quoted", 'the "ship" was leaving'],
    ["quoted", "the ship \\ was leaving"],
    ["plain", "the ship: it was leaving"],
    ["plain", "the ship #7 was leaving"],
    ["plain", "[the ship] was leaving"],
  ] as const)("leaves the file alone where %s cannot hold %s", async (form, to) => {
    const { done, written, now } = await take(form, to);
    expect(done).toBe("impossible");
    expect(now).toBe(written);
  });

  it("leaves the file alone where its words are others than those of the page", async () => {
    const folder = makeTempFolder({ "scenario.yaml": "title: The ship\n" });
    const asked = { key: "left/evidence/0", from, to: "x", scenario: "of an older page" };
    expect(await takeWording(folder, folder, asked)).toBe("changed");
  });
});
