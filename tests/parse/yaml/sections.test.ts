// A scenario's file is read section by section, and is as if it was read as a whole.
import { describe, expect, it } from "vitest";
import { Memory } from "../../../src/model/memory.ts";
import { locationsIn } from "../../../src/parse/locate.ts";
import { parseSections } from "../../../src/parse/yaml/sections.ts";
import { parseYaml } from "../../../src/parse/yaml/yaml.ts";

const read = (text: string, memory = new Memory()) => parseSections({ path: "scenario.yaml", text }, memory);
const whole = (text: string) => parseYaml(text, locationsIn({ path: "scenario.yaml", text }));

describe("the sections of a file", () => {
  it("hold together what the file holds, at its lines", () => {
    const text = "# A file\ntitle: One\nclaims:\n  a: { text: Two }\n\n# more\nsides:\n  a: Three\n";
    const parts = read(text);
    expect(Object.assign({}, ...parts.map(({ value }) => value))).toEqual(whole(text).value);
    expect(parts).toHaveLength(3);
    expect(parts[1]?.atValue(["claims", "a", "text"])).toEqual(whole(text).atValue(["claims", "a", "text"]));
    expect(parts[2]?.atKey(["sides", "a"])).toEqual(whole(text).atKey(["sides", "a"]));
  });

  it("are read again only where their text is another", () => {
    const memory = new Memory();
    const before = read("title: One\nclaims:\n  a: { text: Two }\n", memory);
    const after = read("title: One and a half\nclaims:\n  a: { text: Two }\n", memory);
    expect(after[1]?.value).toBe(before[1]?.value);
    expect(after[0]?.value).toEqual({ title: "One and a half" });
  });

  it.each([
    ["a key twice", "title: One\ntitle: Two\n"],
    ["a quotation over lines that look like keys", 'title: "One\ntwo: three"\nsides: {}\n'],
    ["words between braces over lines that look like keys", "sides: { a: One,\nb: Two }\ntitle: x\n"],
    ["an open quotation", 'title: "One\nsides: {}\n'],
    ["two documents", "title: One\n---\nsides: {}\n"],
    ["an end in the middle", "title: One\n...\nsides: {}\n"],
    ["an alias", "title: &one One\nsubtitle: *one\n"],
    ["a list instead of keys", "- one\n- two\n"],
    ["nothing", ""],
    ["a comment alone", "# nothing yet\n"],
    ["words alone", "One\n"],
    ["a text in lines that look like keys, indented", "title: |\n  one: two\nsubtitle: >\n  three:\n"],
    ["__proto__", "title: One\n__proto__: { a: 1 }\n"],
  ])("say of %s what the whole file says", (_, text) => {
    const parts = read(text);
    const found = parts.flatMap(({ diagnostics }) => diagnostics);
    expect(found).toEqual(whole(text).diagnostics);
    if (parts.length === 1) expect(parts[0]?.value).toEqual(whole(text).value);
    else expect(Object.assign({}, ...parts.map(({ value }) => value))).toEqual(whole(text).value);
  });
});
