import { describe, expect, it } from "vitest";
import { findPatch, hashPatchable, type Patchable } from "../../../src/outputs/html/patch.ts";

const versions = { from: "1", to: "2" };
const head = { title: "A", description: "", handling: "", contentHash: "x", linkedData: "" };
const aPage = (blocks: Record<string, string>, given: Partial<Patchable> = {}): Patchable => ({
  head,
  blocks: Object.entries(blocks).map(([key, html]) => ({ key, html, opens: [] })),
  rest: "code",
  ...given,
});

describe("a patch", () => {
  it("holds the blocks that changed and no others", () => {
    const patch = findPatch(aPage({ a: "1", b: "2" }), aPage({ a: "1", b: "3" }), versions);
    const same = { ...head, linkedData: null };
    expect(patch).toEqual({ kind: "patch", ...versions, head: same, order: null, blocks: { b: "3" } });
  });

  it("holds the data for other programs where they changed", () => {
    const described = (linkedData: string) => aPage({ a: "1" }, { head: { ...head, linkedData } });
    const change = (to: string) => findPatch(described('{"a":1}'), described(to), versions)?.head.linkedData;
    expect(change('{"a":1}')).toBe(null);
    expect(change('{"a":2}')).toBe('{"a":2}');
  });

  it("names the order where blocks came, went or moved", () => {
    const before = aPage({ a: "1", b: "2" });
    expect(findPatch(before, aPage({ a: "1" }), versions)).toMatchObject({ order: ["a"], blocks: {} });
    expect(findPatch(before, aPage({ b: "2", a: "1" }), versions)).toMatchObject({ order: ["b", "a"] });
    expect(findPatch(before, aPage({ a: "1", c: "0", b: "2" }), versions)).toMatchObject({
      order: ["a", "c", "b"],
      blocks: { c: "0" },
    });
  });

  it("is none where code, style, fonts or language are others, or nothing was built", () => {
    const page = aPage({ a: "1" });
    expect(findPatch(page, aPage({ a: "1" }, { rest: "other" }), versions)).toBe(null);
    expect(findPatch(null, page, versions)).toBe(null);
    expect(findPatch(page, null, versions)).toBe(null);
    const described = aPage({ a: "1" }, { head: { ...head, linkedData: "{}" } });
    expect(findPatch(page, described, versions)).toBe(null);
  });

  it("leads from one version to another, and equal pages have the same", () => {
    const page = aPage({ a: "1", b: "2" });
    expect(hashPatchable(page)).toBe(hashPatchable(aPage({ a: "1", b: "2" })));
    for (const other of [
      aPage({ a: "12" }),
      aPage({ b: "2", a: "1" }),
      aPage({ a: "1", b: "2" }, { rest: "r" }),
    ])
      expect(hashPatchable(other)).not.toBe(hashPatchable(page));
  });
});
