import { describe, expect, it } from "vitest";
import { idsCited, splitCited } from "../../src/text/cited-text.ts";

describe("splitCited", () => {
  it("gives words and citations in order, each with its offset in the line", () => {
    expect(splitCited("It was hit; [@attack] nobody denies it. [@a; @log ¶3]")).toEqual([
      { kind: "words", text: "It was hit; ", offset: 0 },
      { kind: "cited", cited: [{ id: "attack" }], offset: 12, length: 9 },
      { kind: "words", text: " nobody denies it. ", offset: 21 },
      { kind: "cited", cited: [{ id: "a" }, { id: "log", paragraph: 3 }], offset: 40, length: 13 },
    ]);
  });

  it.each(["[@log ¶3]", "[@log § 3]", "[@log, p. 3]", "[@log para. 3]"])(
    "reads the paragraph of %s",
    (line) => {
      expect(splitCited(line)).toMatchObject([{ cited: [{ id: "log", paragraph: 3 }] }]);
    },
  );

  it.each(["[@]", "[@a @b]", "[@a; b]", "[@log ¶three]", "an [aside]"])(
    "leaves %s among the words",
    (line) => {
      expect(splitCited(line)).toEqual([{ kind: "words", text: line, offset: 0 }]);
      expect(idsCited(line)).toEqual([]);
    },
  );
});
