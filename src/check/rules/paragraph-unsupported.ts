// A citation of a source's paragraph must lead to words, so some evidence must be from that paragraph.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { RuleCheck } from "../rule.ts";

export const paragraphUnsupported: RuleCheck = {
  id: "paragraph-unsupported",
  liftable: false,
  checkSlide: ({ slide }) =>
    slide.citations.flatMap((citation): Diagnostic[] => {
      if (citation.kind !== "source" || citation.paragraph === null || citation.evidence.length) return [];
      const message = `No evidence is given from paragraph ${citation.paragraph} of ${citation.source.publisher}, so this citation leads to no words.`;
      const fix = "Cite a claim, or add evidence from that paragraph to the scenario.";
      return [{ rule: "paragraph-unsupported", severity: "error", message, at: citation.at, fix }];
    }),
};
