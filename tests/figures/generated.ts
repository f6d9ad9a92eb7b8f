// Scenarios made by chance for the properties of figures of time and place: sides, accounts, actors, events with any
// times.
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { frameOf, type Label } from "../../src/figures/text/label.ts";
import type { Event, Scenario, When } from "../../src/model/scenario.ts";
import { actor, event, scenario } from "./builders.ts";

const asked = process.env.PROPERTY_RUNS;

/**
 * How many scenarios a property tries: more when asked, `PROPERTY_RUNS=300`. They are the same in every run unless
 * another seed is given, `PROPERTY_SEED=7`; the seed is printed where one fails.
 */
export const runsWithin = Number(asked ?? 25);
export const seed = Number(process.env.PROPERTY_SEED ?? 1962);
export const runsBeyond = Math.ceil(runsWithin / 3);

/** For what takes longer to draw: that many times fewer, unless a number is asked for. */
export const fewer = (times: number): number =>
  asked === undefined ? Math.ceil(runsWithin / times) : runsWithin;

const minute = 60_000;
const day = 24 * 60 * minute;
const spans = [40 * minute, 6 * 60 * minute, 3 * day, 13 * day, 90 * day, 3 * 365 * day, 400 * 365 * day];
const starts = [
  Date.UTC(1962, 9, 16, 12),
  Date.UTC(2023, 2, 24, 23),
  Date.UTC(1805, 9, 21),
  Date.UTC(2024, 9, 26),
];
const someWords =
  "Letter Quarantine begins Ships stop short Answer to the capital Photographs shown Kennedy's offer Order".split(
    " ",
  );

const title = fc
  .array(fc.constantFrom(...someWords), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(" "))
  .filter((text) => text.length <= 30);

/** A time within the span: a minute, some hours, a day, or as uncertain as a fifth of all. */
function anyTime(start: number, span: number): fc.Arbitrary<When> {
  return fc
    .record({ at: fc.double({ min: 0, max: 1, noNaN: true }), kind: fc.constantFrom(0, 0, 0, 1, 2) })
    .map(({ at, kind }) => {
      const from = Math.round((start + at * span) / minute) * minute;
      const length = [minute, Math.max(minute, span / 40), Math.max(minute, span / 5)][kind]!;
      const as = new Date(from).toISOString().slice(5, 16).replace("T", " ");
      return { as, from, to: from + length, precision: kind === 0 ? "minute" : "hour" };
    });
}

export interface Asked {
  most: number; // events
  least?: number;
  accounts?: number;
  actors?: number;
}

/** Events of every account, some of which tell of the same or answer an earlier one. */
export function anyScenario({ most, least = 1, accounts = 1, actors = 6 }: Asked): fc.Arbitrary<Scenario> {
  const ids = ["told", "record", "third", "fourth"].slice(0, accounts);
  return fc.tuple(fc.constantFrom(...starts), fc.constantFrom(...spans)).chain(([start, span]) =>
    fc
      .array(
        fc.record({
          when: anyTime(start, span),
          title,
          account: fc.constantFrom(...ids),
          actor: fc.nat({ max: actors - 1 }),
          same: fc.boolean(),
          answers: fc.boolean(),
          step: fc.boolean(),
        }),
        { minLength: least, maxLength: most },
      )
      .map((made) => {
        const people = Array.from({ length: actors }, (_, i) =>
          actor(`actor-${i}`, `Actor number ${i}`, "", (["a", "b", "n"] as const)[i % 3]!, "body"),
        );
        const events: Event[] = [];
        made.forEach(({ when, title, account, actor: who, same, answers, step }, i) => {
          const other = events.find((one) => one.account !== account);
          const before = events.filter((one) => one.when.to! <= when.from!).at(-1);
          events.push(
            event(`e-${i}`, {
              when,
              title,
              account: account as Event["account"],
              actor: people[who]!,
              tells: same && other ? [other] : [],
              respondsTo: answers && before ? [{ event: before, basis: "stated" }] : [],
              step: step ? i + 1 : null,
            }),
          );
        });
        const names = Object.fromEntries(ids.map((id) => [id, `The ${id} account`]));
        return scenario({ actors: people, events, accounts: names as Scenario["accounts"] });
      }),
  );
}

/** Every text of a drawing with its box, as the faces of plots measure it. */
export function framesOf(markup: string) {
  const { document } = parseHTML(`<!doctype html><body><svg>${markup}</svg></body>`);
  return [...document.querySelectorAll("svg text")].flatMap((text) => {
    const face = (text.getAttribute("class") ?? "").split(" ").find((name) => name.startsWith("pl-"));
    if (!face) return []; // in a mark
    const label: Label = {
      face: face as Label["face"],
      line: [{ text: text.textContent ?? "", quoted: false }],
      x: Number(text.getAttribute("x")),
      y: Number(text.getAttribute("y")),
      anchor: (text.getAttribute("text-anchor") ?? "start") as Label["anchor"],
      entity: "",
    };
    const turned = text.getAttribute("transform") !== null;
    return [{ text: text.textContent ?? "", turned, ...frameOf(label) }];
  });
}

/** Holds a property for that many scenarios; where it fails, says what failed and the seed that makes it fail again. */
export function holdFor<Story>(
  runs: number,
  stories: fc.Arbitrary<Story>,
  test: (story: Story) => void,
): void {
  fc.assert(fc.property(stories, test), {
    numRuns: runs,
    endOnFailure: true,
    seed,
    reporter: ({ failed, errorInstance }) => {
      if (failed)
        throw new Error(`PROPERTY_SEED=${seed}: ${(errorInstance as Error).message}`, {
          cause: errorInstance,
        });
    },
  });
}
