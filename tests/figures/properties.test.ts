// Sequences, ladders and tolls made by chance: within their limits all that is asked for is drawn and no text lies on
// another, leaves the figure or is too small, or a problem says what does not fit; beyond them one diagnostic says so.
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Drawing } from "../../src/figures/drawing.ts";
import { beforePoint, readAnchor } from "../../src/figures/text/anchor.ts";
import { faces } from "../../src/figures/text/faces.ts";
import { measure } from "../../src/figures/text/metrics.ts";
import type { Actor, Event, Scenario, When } from "../../src/model/scenario.ts";
import { actor, event, scenario } from "./builders.ts";
import { holdFor, runsBeyond, runsWithin } from "./generated.ts";
import { type Frame, framesOfPlot, holds, idsIn, smallest } from "./hold-drawn.ts";
import { count, plot } from "./plotted.ts";

const sides = ["a", "b", "c", "d", "e", "n"] as const;
const kinds = ["state", "body", "person", "group", "place"] as const;
const someWords =
  "Letter Quarantine begins Ships stop short Answer to the capital “Never again” Photographs shown, the offer of an Order".split(
    " ",
  );
const words = (most: number) =>
  fc.array(fc.constantFrom(...someWords), { minLength: 1, maxLength: most }).map((some) => some.join(" "));
const times = [
  "13:38",
  "Thursday",
  "Sat 27 Oct, 10:22–11:16 Havana time",
  "23 March 2023, before noon",
  "No hour given",
  "Sun 28 Oct, 9:00 a.m.",
];

const time = fc
  .record({ as: fc.constantFrom(...times), minute: fc.nat({ max: 20_000 }) })
  .map(({ as, minute }): When => {
    const from = Date.UTC(1962, 9, 16) + minute * 60_000;
    return { as, from, to: from + 60_000, precision: "minute" };
  });

describe("any sequence", () => {
  const inBands = { name: faces.participant, role: faces.role, msg: faces.message, when: faces.when };
  const inRows = {
    name: faces.rowName,
    role: faces.chainRole,
    msg: faces.rowWord,
    "row-day": faces.rowDay,
    "row-time": faces.rowTime,
    "key-word": faces.chainWord,
  };

  function framesIn({ markup, classes }: Drawing): Frame[] {
    const { document } = parseHTML(`<!doctype html><body><svg>${markup}</svg></body>`);
    const isGrid = classes.includes("is-grid");
    const known: Record<string, { family: string; weight: number; size: number }> = isGrid ? inRows : inBands;
    const scale = isGrid ? Number(/scale\(([\d.]+)\)/.exec(markup)?.[1]) : 1;
    return [...document.querySelectorAll("svg text")].flatMap((one) => {
      const face = known[one.getAttribute("class") ?? ""];
      if (!face) return [];
      expect(face.size * scale).toBeGreaterThanOrEqual(smallest);
      const text = one.textContent ?? "";
      const isNode = one.closest(".node") !== null;
      const width = measure(text, face as (typeof faces)["msg" & keyof typeof faces]);
      const anchor = isNode ? "middle" : readAnchor(one.getAttribute("text-anchor") ?? "");
      const [x, y] = [Number(one.getAttribute("x")), Number(one.getAttribute("y"))];
      const left = x - beforePoint(width, anchor);
      return [
        {
          text,
          left: left * scale,
          right: (left + width) * scale,
          top: (y - face.size * 0.74) * scale,
          bottom: (y + face.size * 0.22) * scale,
        },
      ];
    });
  }

  const story = (people: { least: number; most: number }, messages: { least: number; most: number }) =>
    fc
      .record({
        actors: fc.array(
          fc.record({
            side: fc.constantFrom(...sides),
            kind: fc.constantFrom(...kinds),
            name: fc.constantFrom(
              "Castro",
              "Khrushchev",
              "Security Council",
              "Gen. Pliyev",
              "OAS",
              "Washington",
            ),
          }),
          { minLength: people.least, maxLength: people.most },
        ),
        said: fc.array(
          fc.record({
            from: fc.nat(),
            to: fc.option(fc.nat()),
            kind: fc.constantFrom("strike", "statement", "order", "other"),
            label: words(3),
            when: time,
          }),
          { minLength: messages.least, maxLength: messages.most },
        ),
      })
      .map(({ actors, said }) => {
        const all = actors.map(({ side, kind, name }, i) => actor(`a${i}`, name, "a role", side, kind));
        const at = (n: number): Actor => all[n % all.length]!;
        const events = said.map(({ from, to, kind, label, when }, i) =>
          event(`e${i}`, {
            actor: at(from),
            target: to === null ? null : at(to),
            kind: kind as Event["kind"],
            label,
            title: label,
            when,
            step: i + 1,
          }),
        );
        return scenario({ actors: all, events, sides: { a: "A", b: "B", c: "C", d: "D", e: "E" } });
      });
  const everybody = ({ actors }: Scenario) => `participants: [${actors.map(({ id }) => id).join(", ")}]`;

  it("within its limits can be read, and every message is there", () => {
    let drawn = 0;
    holdFor(runsWithin, story({ least: 2, most: 10 }, { least: 1, most: 24 }), (facts) => {
      const plotted = plot("sequence", facts, everybody(facts));
      if (!holds(plotted, framesIn)) return;
      drawn++;
      expect(idsIn(plotted.drawing!, "event")).toEqual(new Set(facts.events.map(({ id }) => id)));
      expect(idsIn(plotted.drawing!, "actor")).toEqual(new Set(facts.actors.map(({ id }) => id)));
    });
    expect(drawn).toBeGreaterThan(runsWithin * 0.8);
  });

  it("beyond them is one diagnostic", () => {
    holdFor(runsBeyond, story({ least: 11, most: 30 }, { least: 25, most: 60 }), (facts) => {
      const { drawing, diagnostics } = plot("sequence", facts, everybody(facts));
      expect(drawing).toBeNull();
      expect(diagnostics.map(({ rule }) => rule)).toEqual(["figure-size"]);
    });
  });
});

describe("any ladder", () => {
  const story = (rungs: { least: number; most: number }, rounds: { least: number; most: number }) =>
    fc.record({ rungs: fc.integer({ min: rungs.least, max: rungs.most }) }).chain(({ rungs: high }) =>
      fc
        .array(
          fc.record({
            rung: fc.nat({ max: high - 1 }),
            side: fc.constantFrom(...sides),
            title: words(3),
            when: time,
            answers: fc.option(fc.nat(), { freq: 2 }),
            basis: fc.constantFrom("stated" as const, "inferred" as const),
          }),
          { minLength: rounds.least, maxLength: rounds.most },
        )
        .map((made) => {
          const events: Event[] = [];
          const inTime = [...made].sort((a, b) => a.when.from! - b.when.from!);
          inTime.forEach(({ side, title, when, answers, basis }, i) => {
            const other = i > 0 && answers !== null ? events[answers % i] : undefined;
            const who = actor(`who-${side}`, `Side ${side}`, "", side, "body");
            const respondsTo = other ? [{ event: other, basis }] : [];
            events.push(event(`e${i}`, { actor: who, title, when, respondsTo }));
          });
          const named = Array.from({ length: high }, (_, rung) => {
            const here = inTime.flatMap((one, i) => (one.rung === rung ? [`e${i}`] : []));
            return `  Rung ${rung}: [${here.join(", ")}]`;
          });
          return { facts: scenario({ events }), fence: `rungs:\n${named.join("\n")}` };
        }),
    );

  it("within its limits can be read, and every round is there", () => {
    let drawn = 0;
    holdFor(runsWithin, story({ least: 2, most: 7 }, { least: 1, most: 12 }), ({ facts, fence }) => {
      const result = plot("ladder", facts, fence);
      if (!holds(result, framesOfPlot)) return;
      drawn++;
      expect(idsIn(result.drawing!, "event")).toEqual(new Set(facts.events.map(({ id }) => id)));
    });
    expect(drawn).toBeGreaterThan(runsWithin * 0.6);
  });

  it("beyond them is one diagnostic", () => {
    holdFor(runsBeyond, story({ least: 8, most: 15 }, { least: 13, most: 40 }), ({ facts, fence }) => {
      const { drawing, diagnostics } = plot("ladder", facts, fence);
      expect(drawing).toBeNull();
      expect(diagnostics.map(({ rule }) => rule)).toEqual(["figure-size"]);
    });
  });
});

describe("any toll", () => {
  const story = (least: number, most: number) =>
    fc
      .array(
        fc.record({
          min: fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 40_000_000 })),
          more: fc.option(fc.nat({ max: 900 })),
          who: words(4),
          what: fc.constantFrom("killed", "killed", "killed", "injured", "missing"),
          when: fc.option(time),
        }),
        { minLength: least, maxLength: most },
      )
      .map((made) => {
        const of = event("strikes", { title: "The strikes" });
        const counts = made.map(({ min, more, who, what, when }, i) => {
          const undated: When = { as: "No date given", from: null, to: null, precision: "unknown" };
          const max = more === null ? null : min + more;
          return count(`c${i}`, of, {
            min,
            max,
            who,
            what: i === 0 ? "killed" : what,
            when: when ?? undated,
          });
        });
        const also = counts.filter(({ what }) => what !== "killed").map(({ id }) => id);
        return {
          facts: scenario({ events: [of], counts }),
          fence: `event: strikes\nwhat: killed\nalso: [${also.join(", ")}]`,
        };
      });

  it("within its limits can be read, and every count is there", () => {
    let drawn = 0;
    holdFor(runsWithin, story(1, 24), ({ facts, fence }) => {
      const result = plot("toll", facts, fence);
      if (!holds(result, framesOfPlot)) return;
      drawn++;
      expect(idsIn(result.drawing!, "count")).toEqual(new Set(facts.counts.map(({ id }) => id)));
    });
    expect(drawn).toBeGreaterThan(runsWithin * 0.7);
  });

  it("beyond them is one diagnostic", () => {
    holdFor(runsBeyond, story(25, 70), ({ facts, fence }) => {
      const { drawing, diagnostics } = plot("toll", facts, fence);
      expect(drawing).toBeNull();
      expect(diagnostics.map(({ rule }) => rule)).toEqual(["figure-size"]);
    });
  });
});
