import { describe, expect, it } from "vitest";
import { parseSlide } from "../../src/parse/slide.ts";

const parse = (text: string, path = "slides/05-actors.md") => parseSlide({ path, text }, "en");

describe("parseSlide", () => {
  it("takes its id from the file's name, or from its front matter", () => {
    expect(parse("# A").slide.id).toBe("actors");
    expect(parse("---\nid: other\n---\n# A").slide.id).toBe("other");
    expect(parse("# A", "slides/012a-who.md").slide.id).toBe("who");
    expect(parse("# A", "slides/2-why.MD").slide.id).toBe("why");
    expect(parse("# A", "slides/3-when.markdown").slide.id).toBe("when");
  });

  it("parts the notes, and leaves alone what looks like one inside a fence", () => {
    const { slide, diagnostics } = parse(
      "# A\n\n```\nNote: not here\n```\n\nText.\n\nNote: Say this.\n\nIf asked: That.\n\nHold back:\n\nThis.\n\nPrivate: Me.\n",
    );
    expect(diagnostics).toEqual([]);
    expect(slide.flow.map((block) => block.kind)).toEqual(["code", "paragraph"]);
    const sizes = Object.entries(slide.notes).map(([part, flow]) => [part, flow.length]);
    expect(sizes).toEqual([
      ["say", 1],
      ["ifAsked", 1],
      ["holdBack", 1],
      ["private", 1],
    ]);
  });

  it("gives problems inside the notes their own line", () => {
    const { diagnostics } = parse("# A\n\nNote: Say\n\nIf asked: well, <b>this</b>.\n");
    expect(diagnostics.map(({ rule, at }) => [rule, at.line, at.column])).toEqual([["html-raw", 5, 16]]);
  });

  it("refuses front matter in the form of another tool, once", () => {
    for (const text of ['+++\ntitle = "x"\n+++\n# A\n', ';;;\n{"layout": "text"}\n;;;\n# A\n']) {
      const { slide, diagnostics } = parse(text);
      expect(diagnostics.map(({ rule, at }) => [rule, at.line])).toEqual([["front-matter-open", 1]]);
      expect(slide.flow).toEqual([]);
    }
    expect(parse("+++\n\n# A\n").diagnostics).toMatchObject([{ rule: "markdown-dialect", at: { line: 1 } }]);
  });

  it("does not take a rule between paragraphs for front matter", () => {
    const { slide, diagnostics } = parse("# A\n\n---\n\nText.\n");
    expect(diagnostics).toEqual([]);
    expect(slide.flow.map((block) => block.kind)).toEqual(["rule", "paragraph"]);
  });

  it("places what is wrong in the front matter in the file", () => {
    const { diagnostics } = parse("---\nlayout: text\nduration: -1\n---\n# A\n");
    expect(diagnostics.map(({ rule, at }) => [rule, at.line, at.column])).toEqual([["value-wrong", 3, 10]]);
  });
});
