import { describe, expect, it } from "vitest";
import { traceLineage } from "../../src/model/lineage.ts";
import type { Source } from "../../src/model/scenario.ts";

const source = (id: string, given: Partial<Source> = {}): Source =>
  ({ id, publisher: id, relays: [], origin: null, party: null, access: null, ...given }) as Source;

/** "3 texts, 1 origin, 1 not said", and who is a party. */
function count(...sources: Source[]): string {
  const { texts, origins, notSaid } = traceLineage(sources);
  const parties = origins.filter(({ party }) => party).length;
  return `${texts.length} texts, ${origins.length} origins, ${notSaid.length} not said, ${parties} parties`;
}

describe("lineage", () => {
  it("counts texts of their own as independent origins", () => {
    expect(count(source("paper"), source("radio"), source("archive"))).toBe(
      "3 texts, 3 origins, 0 not said, 0 parties",
    );
  });

  it("counts texts that relay one monitor once, whether the monitor is among them or not", () => {
    const monitor = source("monitor", { origin: "people there" });
    const relayed = ["agency", "paper", "radio"].map((id) => source(id, { relays: [monitor] }));
    expect(count(...relayed)).toBe("3 texts, 1 origins, 0 not said, 0 parties");
    expect(count(monitor, ...relayed)).toBe("4 texts, 1 origins, 0 not said, 0 parties");
  });

  it("follows who relays whom to the end", () => {
    const first = source("first");
    const second = source("second", { relays: [first] });
    expect(count(source("third", { relays: [second] }), source("fourth", { relays: [first] }))).toBe(
      "2 texts, 1 origins, 0 not said, 0 parties",
    );
  });

  it("finds no first hand in a circle", () => {
    const one = source("one");
    const other = source("other", { relays: [one] });
    one.relays.push(other);
    expect(count(one, other)).toBe("2 texts, 0 origins, 2 not said, 0 parties");
  });

  it("takes two texts of one publisher for one origin, in whatever carrier they were read", () => {
    expect(
      count(
        source("a", { publisher: "Reuters, in The Jerusalem Post" }),
        source("b", { publisher: "Reuters" }),
      ),
    ).toBe("2 texts, 1 origins, 0 not said, 0 parties");
    expect(count(source("a", { origin: "The ministry" }), source("b", { origin: "The ministry" }))).toBe(
      "2 texts, 1 origins, 0 not said, 0 parties",
    );
  });

  it("keeps two origins apart where only some of their texts have one publisher", () => {
    const ministry = [
      source("a", { publisher: "Reuters", origin: "The ministry" }),
      source("b", { publisher: "The Post", origin: "The ministry" }),
    ];
    const army = source("c", { publisher: "Reuters", origin: "The army" });
    expect(count(...ministry, army)).toBe("3 texts, 2 origins, 0 not said, 0 parties");
  });

  it("tells an origin that is a party, and one that is not said", () => {
    expect(count(source("ministry", { party: "b" }), source("paper", { access: "relayed" }))).toBe(
      "2 texts, 1 origins, 1 not said, 1 parties",
    );
  });

  it("takes a text with two origins for no second witness of either", () => {
    const [a, b] = [source("a"), source("b")];
    expect(count(source("both", { relays: [a, b] }))).toBe("1 texts, 1 origins, 0 not said, 0 parties");
  });
});
