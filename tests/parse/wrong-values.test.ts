// Every key that an author may write, from the schemas themselves, with values of kinds that it does not take: each
// is an error at its own line that says what to write.
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { slideSchema } from "../../src/layouts/registry.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { scenarioSchema } from "../../src/model/schema.ts";
import { parseScenario } from "../../src/parse/scenario.ts";
import { parseSlide } from "../../src/parse/slide.ts";

interface Form {
  type?: string;
  properties?: Record<string, Form>;
  additionalProperties?: Form | boolean;
  items?: Form;
  anyOf?: Form[];
  oneOf?: Form[];
  required?: string[];
}

interface Key {
  path: string[];
  forms: Form[]; // what the key takes, one form for each place where the schema has it
}

/** The forms inside alternatives. */
const formsOf = (form: Form): Form[] =>
  [form, ...(form.anyOf ?? []), ...(form.oneOf ?? [])].flatMap((one) =>
    one === form ? [form] : formsOf(one),
  );

/** All keys below a form. `one` stands for any id. Items of lists are left to their lists. */
function keysBelow(form: Form, path: string[] = []): Key[] {
  const found = new Map<string, Form[]>();
  for (const one of formsOf(form)) {
    for (const [key, value] of Object.entries(one.properties ?? {}))
      found.set(key, [...(found.get(key) ?? []), value]);
    if (typeof one.additionalProperties === "object")
      found.set("one", [...(found.get("one") ?? []), one.additionalProperties]);
  }
  return [...found].flatMap(([key, forms]) => {
    const here = [...path, key];
    return [{ path: here, forms }, ...forms.flatMap((one) => keysBelow(one, here))];
  });
}

const wrong: unknown[] = ["some words", "", -7.5, true, null, [[]], ["words"], { odd: 1 }, 1e20];
const ajv = new Ajv2020({ strict: false, formats: { uri: true } });

/** Each key with the values that its schema refuses. */
function casesOf(schema: z.ZodType): { path: string[]; value: unknown }[] {
  const form = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Form;
  return keysBelow(form).flatMap(({ path, forms }) =>
    wrong
      .filter((value) => forms.every((one) => !ajv.validate(one as AnySchema, value)))
      .map((value) => ({ path, value })),
  );
}

/** Nested keys, one a line, and the value on the last line. */
const writeYaml = (path: string[], value: unknown): string =>
  `${path.map((key, depth) => `${"  ".repeat(depth)}${key}:`).join("\n")} ${JSON.stringify(value)}\n`;

const strange = /invalid|expected|undefined|NaN|\[object|null/i; // words of programs

/** Cases without an error at the value's line that says what to write. `above`: lines before the YAML. */
function findUnclear(
  cases: { path: string[]; value: unknown }[],
  complain: (yaml: string) => Diagnostic[],
  above = 0,
): string[] {
  return cases.flatMap(({ path, value }) => {
    const found = complain(writeYaml(path, value));
    const name = `${path.join(".")}: ${JSON.stringify(value)}`;
    const here = found.filter(({ at }) => at.line === above + path.length);
    const clear = here.filter(({ message, fix = "" }) => fix !== "" && !strange.test(message + fix));
    return clear.length > 0
      ? []
      : [`${name} → ${JSON.stringify(found.map(({ message, fix, at }) => `${at.line}: ${message} ${fix}`))}`];
  });
}

describe("a value of a wrong kind", () => {
  it("is an error at its line, at every key of a scenario", () => {
    const cases = casesOf(scenarioSchema);
    expect(new Set(cases.map(({ path }) => path.join("."))).size).toBeGreaterThan(120);
    const complain = (yaml: string) => {
      const { scenario, diagnostics } = parseScenario([{ path: "slides/scenario.yaml", text: yaml }]);
      expect(scenario, yaml).toBeNull();
      return diagnostics;
    };
    expect(findUnclear(cases, complain)).toEqual([]);
  });

  it("is an error at its line, at every key of front matter", () => {
    const cases = casesOf(slideSchema);
    expect(cases.length).toBeGreaterThan(40);
    const complain = (yaml: string) => {
      const file = { path: "slides/01-a.md", text: `---\n${yaml}---\n\n# A\n` };
      return parseSlide(file, "en").diagnostics;
    };
    expect(findUnclear(cases, complain, 1)).toEqual([]);
  });
});
