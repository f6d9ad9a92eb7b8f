// A key that is missing is asked for with what it means and a value as it may be written, for every key that an entity
// has to have.
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { scenarioSchema } from "../../src/model/schema.ts";
import { parseDeck } from "../../src/parse/deck.ts";

interface Formed {
  def: { innerType?: Formed; valueType?: Formed; options?: Formed[]; in?: Formed };
  shape?: Record<string, z.ZodType>;
}

/** The object inside defaults, records, unions and refinements; null if there is none. */
function shapeIn({ def, shape }: Formed): Record<string, z.ZodType> | null {
  if (shape) return shape;
  const inside = [def.innerType, def.valueType, def.in, ...(def.options ?? [])].filter(
    (one) => one !== undefined,
  );
  return inside.map(shapeIn).find((one) => one !== null) ?? null;
}

const needed = (shape: Record<string, z.ZodType>) =>
  Object.entries(shape).filter(([, key]) => !key.safeParse(undefined).success);

const all = Object.entries(scenarioSchema.shape).flatMap(([section, of]) => {
  const shape = shapeIn(of as unknown as Formed);
  return needed(shape ?? {}).map(([name, key]) => [`${section}.${name}`, key] as const);
});

function problemsOf(text: string) {
  const slide = { path: "slides/01-hello.md", text: "# Hello\n" };
  return parseDeck({ scenario: [{ path: "slides/scenario.yaml", text }], slides: [slide] }).diagnostics;
}

describe("a key that is missing", () => {
  it("is one of many", () => expect(all.length).toBeGreaterThan(20));

  it.each(all)("%s: its meaning and an example are in the schema, and the example is right", (_, key) => {
    const { description, examples } = key.meta() ?? {};
    expect(description).toBeTruthy();
    expect(examples).toHaveLength(1);
    expect(key.safeParse((examples as unknown[])[0]).success).toBe(true);
  });

  it("is explained with its unit, once, at its entity", () => {
    const found = problemsOf(
      "title: A\nsides: {}\nplaces:\n  ford:\n    { name: The ford, latitude: 1, longitude: 2 }\n",
    ).filter(({ rule }) => rule === "value-wrong");
    expect(found).toMatchObject([
      {
        message: '"radius" is missing in places.ford; it is a number: km within which the place surely lies.',
        fix: 'Add "radius", such as `radius: 5`.',
        at: { line: 4 },
      },
    ]);
  });

  it("is not asked for again where a key beside it is misspelt", () => {
    const found = problemsOf(
      "title: A\nplaces:\n  ford: { name: The ford, latitude: 1, longitude: 2, raduis: 5 }\n",
    );
    expect(found.filter(({ follows }) => !follows).map(({ rule }) => rule)).toContain("key-unknown");
    expect(found.find(({ rule }) => rule === "value-wrong")?.follows).toBe(true);
  });
});
