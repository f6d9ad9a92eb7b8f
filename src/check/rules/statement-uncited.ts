// Rule statement-uncited: on a slide that asserts, every statement cites something. A question asserts nothing.

import type { Flow, Slide, Text } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { plainText } from "../../model/plain-text.ts";
import { findWordsIn } from "../../text/words.ts";
import { isCiting } from "../slide/walk.ts";

const silent = new Set(["title", "sources", "quote"]);

export function checkUncited(slide: Slide): Diagnostic[] {
  if (silent.has(slide.content.layout)) return [];
  return statementsOf(slide)
    .filter(({ text, cites }) => !cites && asserts(text))
    .map(({ at }) => ({
      rule: "statement-uncited",
      severity: "warning",
      message: "This statement cites nothing.",
      at,
      fix: "Add the citation of a claim, an event, a quote or a source's paragraph: [@id].",
    }));
}

interface Statement {
  text: Text;
  cites: boolean;
  at: Location;
}

function statementsOf({ content, at }: Slide): Statement[] {
  switch (content.layout) {
    case "bluf":
      return content.judgements.flatMap((one) => {
        const statements = statementsInFlow(one.flow);
        const cites = isCiting(one.headline) || statements.some((statement) => statement.cites);
        return statements.map((statement) => ({ ...statement, cites }));
      });
    case "compare":
      return [
        ...content.rows.map((row) => {
          const cells = [...row.cells, row.verdict];
          return {
            text: cells.flat(),
            cites: cells.some(isCiting),
            at: placeOf(cells.flat(), at),
          };
        }),
        ...statementsInFlow(content.flow),
      ];
    default:
      return statementsInFlow(content.flow);
  }
}

function statementsInFlow(flow: Flow): Statement[] {
  return flow.flatMap((block): Statement[] => {
    switch (block.kind) {
      case "paragraph":
        return [{ text: block.children, cites: isCiting(block.children), at: block.at }];
      case "list":
        return block.items.flatMap(statementsInFlow);
      case "blockquote":
        return statementsInFlow(block.blocks);
      case "table":
        return block.rows.map((row) => {
          const text = row.flatMap((cell) => cell.children);
          return { text, cites: isCiting(text), at: row[0]?.at ?? block.at };
        });
      default:
        return [];
    }
  });
}

/** Questions, single words and what is only a link assert nothing. */
function asserts(text: Text): boolean {
  const words = plainText(text);
  const own = text.filter((node) => node.kind !== "link" && node.kind !== "citations");
  const said = plainText(own);
  const several = findWordsIn(said).filter(({ text: word }) => !/^\d+$/.test(word)).length > 1;
  return several && !/\?\s*$/.test(said) && !/\?$/.test(words);
}

function placeOf(text: Text, at: Location): Location {
  const first = text.find((node) => "at" in node);
  return first && "at" in first ? first.at : at;
}
