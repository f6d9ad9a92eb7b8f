// What has changed since an earlier version, on the page: a section after the sources, a triangle where the changed
// record is cited, and its own section for the inspector.
import { describe, expect, it } from "vitest";
import { changesSince } from "../../src/model/changes.ts";
import { versionOf } from "../../src/model/version.ts";
import { aClaim, aDeck, aScenario, aSlide, citeClaim, cites, paragraph, words } from "../support/deck.ts";
import { renderPage, textOf, textsOf } from "./page.ts";

const earlier = versionOf(aScenario());

/** A page whose one claim is graded otherwise than in the earlier version. */
function changedPage(given: Parameters<typeof aClaim>[0], withdrawn: Record<string, string> = {}): Document {
  const claim = aClaim(given);
  const scenario = aScenario({ claims: [claim], withdrawn });
  const flow = [paragraph(...words("A letter came."), cites(citeClaim(claim)))];
  const slide = aSlide({ layout: "text", flow } as never, { citations: [citeClaim(claim)] });
  const deck = aDeck([slide], scenario);
  return renderPage({ ...deck, changes: changesSince(earlier, deck), since: "1 May 2001" });
}

describe("a briefing with an earlier version", () => {
  const page = changedPage({ verdict: "partly", credibility: 3, revised: "The register was a copy." });

  it("says after its sources what changed, what was and is, and why", () => {
    const section = page.querySelector(".all-sources .corrections");
    expect(textOf(section?.querySelector("h2") ?? null)).toBe("What changed since 1 May 2001");
    expect(textsOf(section as Element, "dt")).toEqual(["Regraded"]);
    expect(textsOf(section as Element, ".was, .now, .why")).toEqual([
      "Was corroborated, C1",
      "Now partly, C3",
      "Why The register was a copy.",
    ]);
    expect(textOf(page.querySelector(".contents a[href='#all_changes']"))).toBe(
      "What changed since 1 May 2001",
    );
  });

  it("marks the changed claim where it is cited, in words for those who listen", () => {
    const mark = page.querySelector(".stage .cites .is-changed");
    expect(mark?.getAttribute("aria-label")).toBe("changed since 1 May 2001: regraded");
    expect(mark?.getAttribute("data-cite")).toBe("delivered");
  });

  it("has the change with the claim, for the inspector", () => {
    const template =
      page.querySelector("#x_delivered .revision") ?? page.querySelector("template#x_delivered");
    expect(template?.innerHTML).toContain("Regraded since 1 May 2001");
  });

  it("has no section, no mark and no entry in the contents if nothing changed", () => {
    const same = changedPage({});
    expect(same.querySelectorAll(".corrections, .is-changed, .contents a[href='#all_changes']").length).toBe(
      0,
    );
  });

  it("has a withdrawn claim in its list alone, with its reason", () => {
    const other = changedPage({ id: "other" }, { delivered: "Nobody saw it." });
    expect(textsOf(other, ".corrections dt")).toEqual(["Added", "Withdrawn"]);
    const row = other.querySelector(".corrections .is-withdrawn");
    expect(textsOf(row as Element, ".was, .now, .why")).toEqual([
      "Was corroborated",
      "Now not in the briefing",
      "Why Nobody saw it.",
    ]);
  });
});
