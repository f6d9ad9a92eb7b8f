// The command diff as an author calls it: two versions of one briefing, and everything else that may be named.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeMinimalDeck } from "../support/minimal-deck.ts";
import { callProgram } from "../support/program.ts";

const minute = 60_000;
const facts = "slides/scenario.yaml";

describe("diff", { timeout: minute }, () => {
  it("says what changed since an earlier version, warns of a regrade without a reason, and writes nothing", async () => {
    const folder = makeMinimalDeck();
    expect((await callProgram(["build", "--out", "old"], folder)).status).toBe(0);
    const same = await callProgram(["diff", "old/briefing.json"], folder);
    expect([same.status, same.stderr]).toEqual([0, ""]);
    expect(same.stdout).toMatch(/ {2}the same {8}1\n\nNothing changed\.\n$/);
    const text = readFileSync(join(folder, facts), "utf8")
      .replace("verdict: corroborated\n    credibility: 1", "verdict: single-source\n    credibility: 2")
      .replace("      - { source: archive, paragraph: 1, words: one letter }\n", "")
      .replace("when: { as: Wednesday,", "revised: The diary.\n    when: { as: Wednesday at noon,");
    writeFileSync(join(folder, facts), text);
    const before = readdirSync(folder);
    const { status, stdout, stderr } = await callProgram(["diff", "old/briefing.json"], folder);
    expect(stdout).toMatchInlineSnapshot(`
      "From 3 May 2001 to 3 May 2001

        added       0    regraded    1    moved in time   1
        withdrawn   0    requoted    1    the same        0

      regraded
        delivered  corroborated, now single source
                   no reason given

      requoted
        delivered  was   archive ¶1: one letter
                         ~~~~~~~~~~~~~~~~~~~~~~
                   now   nothing

      moved in time
        answer     was   Wednesday
                   now   Wednesday at noon
                   because: The diary.

      3 changes, 1 without a reason.
      "
    `);
    expect(stderr).toBe(
      "slides/scenario.yaml:76:3: warning: The grade of delivered changed without a reason. Readers of the corrections see that it changed and ask why. Add to the claim:  revised: why it changed [regraded-silently]\n1 warning in 1 file, 2 slides read.\n",
    );
    expect(status).toBe(0);
    expect(readdirSync(folder)).toEqual(before);
  });

  it("takes the file of data alone, and says where it is of a folder", async () => {
    const folder = makeMinimalDeck();
    mkdirSync(join(folder, "old"));
    copyFileSync(join(folder, facts), join(folder, "old/scenario.yaml"));
    const say = async (...named: string[]) => {
      const { status, stdout, stderr } = await callProgram(["diff", ...named], folder);
      expect(stdout).toBe("");
      return [status, stderr];
    };
    expect(await say("old")).toEqual([2, "old is a folder. Name the briefing.json in it.\n"]);
    expect(await say("old/briefing.json")).toEqual([2, "old/briefing.json is not there.\n"]);
    expect(await say("old/scenario.yaml")).toEqual([
      1,
      "old/scenario.yaml:1:2: error: From here on this is not JSON. What changed is found by comparing with it. Take the earlier briefing.json as it was built. [value-wrong]\n1 error in 1 file.\n",
    ]);
    expect(await say()).toEqual([
      2,
      "Say which earlier briefing.json to compare with: diff OLD/briefing.json.\n",
    ]);
  });
});
