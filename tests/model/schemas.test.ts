// The JSON Schemas that editors use are the schema that checks: `npx vitest run tests/model/schemas.test.ts -u`
// writes them.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { slideSchema } from "../../src/layouts/registry.ts";
import { scenarioSchema } from "../../src/model/schema.ts";

const schemas = join(import.meta.dirname, "../../schemas");

function writeSchema(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

interface Key {
  path: string;
  said: string | undefined;
}

/** Every key that an object of the schema may have, with its description. */
function keysOf(schema: unknown, path: string): Key[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties = {} } = schema as { properties?: Record<string, { description?: string }> };
  const own = Object.entries(properties).map(([key, { description }]) => ({
    path: `${path}/${key}`,
    said: description,
  }));
  return [...own, ...Object.entries(schema).flatMap(([key, value]) => keysOf(value, `${path}/${key}`))];
}

describe("schemas", () => {
  it("scenario.schema.json is that of scenario.yaml", async () => {
    const text = writeSchema(scenarioSchema, "The facts of a briefing: scenario.yaml");
    await expect(text).toMatchFileSnapshot(join(schemas, "scenario.schema.json"));
  });

  it("front-matter.schema.json is that of a slide's front matter", async () => {
    const text = writeSchema(slideSchema, "The front matter of a slide");
    await expect(text).toMatchFileSnapshot(join(schemas, "front-matter.schema.json"));
  });

  it.each([
    ["scenario.yaml", scenarioSchema],
    ["front matter", slideSchema],
  ])("explains every key of %s in a few words, which editors show", (_, schema) => {
    const text = writeSchema(schema, "");
    expect(text).toContain('"additionalProperties": false');
    const keys = keysOf(JSON.parse(text), "");
    expect(keys.length).toBeGreaterThan(10);
    const unsaid = keys.filter(({ said = "" }) => said.length < 8 || said.length > 240);
    expect(unsaid).toEqual([]);
  });
});
