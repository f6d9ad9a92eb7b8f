// The JSON Schemas that editors use are the schema that checks: `npx vitest run tests/model/schemas.test.ts -u` writes them.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { slideSchema } from "../../src/layouts/slide-schema.ts";
import { scenarioSchema } from "../../src/model/schema.ts";

const schemas = join(import.meta.dirname, "../../schemas");

function writeSchema(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
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

  it("explains keys in words", () => {
    const text = writeSchema(scenarioSchema, "");
    expect(text.match(/"description": /g)?.length).toBeGreaterThan(20);
    expect(text).toContain('"additionalProperties": false');
  });
});
