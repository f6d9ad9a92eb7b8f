// What the terminal says of changes: a count of each kind, then what was, what is and why.
import { describe, expect, it } from "vitest";
import { changesSince } from "../../src/model/changes.ts";
import type { Scenario } from "../../src/model/scenario.ts";
import { versionOf } from "../../src/model/version.ts";
import { formatChanges } from "../../src/report/changes.ts";
import { makePaint } from "../../src/report/paint.ts";
import { aClaim, aDeck, anEvent, aQuote, aScenario, aWhen, someEvidence } from "../support/deck.ts";

const earlier = versionOf(aScenario({ asOf: "1 May 2001" }));

function format(given: Partial<Scenario>): string {
  const { scenario } = aDeck([], aScenario({ asOf: "2 May 2001", ...given }));
  return formatChanges(changesSince(earlier, { scenario }), earlier, scenario, makePaint(false));
}

const section = (title: string, text: string): string =>
  text.slice(text.indexOf(`\n${title}\n`) + title.length + 2).split("\n\n")[0] ?? "";

describe("formatChanges", () => {
  it("says so where nothing has changed, and counts what is the same", () => {
    expect(format({})).toBe(
      "From 1 May 2001 to 2 May 2001\n\n" +
        "  added       0    regraded    0    moved in time   0\n" +
        "  withdrawn   0    requoted    0    the same        1\n\nNothing changed.\n",
    );
  });

  it("calls a version without a day by its place", () => {
    const undated = versionOf(aScenario({ asOf: "" }));
    const text = formatChanges([], undated, aScenario({ asOf: "" }), makePaint(false));
    expect(text).toMatch(/^From an earlier version to this one\n/);
  });

  it("gives what a new claim rests on, and why one was withdrawn", () => {
    const fresh = aClaim({
      id: "seen",
      text: "It was seen",
      evidence: [someEvidence("seen", 2), someEvidence("late", 3)],
    });
    const text = format({ claims: [fresh], withdrawn: { delivered: "Nobody saw it." } });
    expect(section("added", text)).toBe("  seen       It was seen\n             rests on gazette ¶2, ¶3");
    expect(section("withdrawn", text)).toMatch(
      /^ {2}delivered {2}.+\n(?:.+\n)? {13}because: Nobody saw it\.$/,
    );
    expect(text).toMatch(/\n2 changes\.\n$/);
  });

  it("says of a regrade what was and is, and whether a reason is given", () => {
    const silent = format({ claims: [aClaim({ verdict: "single-source" })] });
    expect(section("regraded", silent)).toBe(
      "  delivered  corroborated, now single source\n             no reason given",
    );
    expect(silent).toMatch(/\n1 change, 1 without a reason\.\n$/);
    const second = format({ claims: [aClaim({ credibility: 2, revised: "A copy." })] });
    expect(section("regraded", second)).toMatch(/graded \d, now 2\n {13}because: A copy\.$/);
    expect(second).toMatch(/\n1 change\.\n$/);
  });

  it("marks the words that are new, or else those that are gone, and gives a reason where there is one", () => {
    const [said] = aScenario().quotes;
    const words = said?.words ?? "";
    const more = format({ quotes: [aQuote({ words: `${words} Soon.`, revised: "Read again." })] });
    expect(section("requoted", more)).toMatch(
      new RegExp(`was   ${words}\\n +now   ${words} Soon\\.\\n +~+(?: ~+)?\\n +because: Read again\\.$`),
    );
    const fewer = format({ quotes: [aQuote({ words: words.replace(/^\S+ /, "") })] });
    expect(section("requoted", fewer)).toMatch(/was .+\n +~+\n +now .+$/);
  });

  it("names the words that came and went of several, and nothing of those that stand", () => {
    const [first, second] = aClaim().evidence;
    const third = someEvidence("late", 3);
    const without = format({ claims: [aClaim({ evidence: second ? [second, third] : [] })] });
    expect(section("requoted", without)).toMatch(
      /^ {2}delivered {2}was .+ reached the south\n +now .+ late\n +~.+$/,
    );
    const fewer = format({ claims: [aClaim({ evidence: second ? [second] : [] })] });
    expect(section("requoted", fewer)).toMatch(/was .+ reached the south\n +~.+\n +now {3}nothing$/);
    const turned = format({ claims: [aClaim({ evidence: second && first ? [second, first] : [] })] });
    expect(section("requoted", turned)).toMatch(/was .+\n +now .+\n(.+\n)? +was .+\n +now .+/);
  });

  it("gives both times of an event that moved", () => {
    const text = format({
      events: [anEvent({ when: aWhen("noon"), revised: "The log." }), ...aScenario().events.slice(1)],
    });
    expect(section("moved in time", text)).toMatch(/was {3}.+\n +now {3}noon\n +because: The log\.$/);
  });
});
