// A slide's words in passages: what belongs together, with the citations that stand beside it. Rules about words and
// numbers look at one passage at a time.
import type { Citation, Flow, Slide, Text } from "../../model/deck.ts";
import type { Location } from "../../model/location.ts";
import { citationsInText } from "../slide/walk.ts";

export interface Passage {
  place: "headline" | "slide" | "notes"; // "headline": any heading or table head; the whole slide stands beside it
  text: Text;
  citations: Citation[]; // beside the words, and those of what the tool shows there by itself
  at: Location;
}

export function passagesOf(slide: Slide): Passage[] {
  const shown = shownByTool(slide);
  const written = contentPassages(slide);
  const all = [...citationsInText(slide.headline), ...written.flatMap((one) => one.citations), ...shown];
  const onSlide = written.map((one) => ({
    ...one,
    citations: one.place === "headline" ? all : [...one.citations, ...shown],
  }));
  const first = slide.headline.find((node) => "at" in node);
  const at = first && "at" in first ? first.at : slide.at;
  const headline: Passage = { place: "headline", text: slide.headline, citations: all, at };
  const { say, ifAsked, holdBack, private: own } = slide.notes;
  const spoken = [say, ifAsked, holdBack, own].flatMap((flow) => passagesInFlow(flow, "notes"));
  return [headline, ...onSlide, ...spoken];
}

/** The event or quotation that the layout sets beside the author's words. */
function shownByTool({ content, at }: Slide): Citation[] {
  if (content.layout === "quote") return [{ kind: "quote", quote: content.quote, at }];
  if (content.layout !== "event") return [];
  return [
    { kind: "event", event: content.event, at },
    ...content.claims.map((claim) => ({ kind: "claim" as const, claim, at })),
  ];
}

function contentPassages(slide: Slide): Passage[] {
  const { content } = slide;
  switch (content.layout) {
    case "bluf":
      return content.judgements.map((one) =>
        joinPassages([passage(one.headline, "slide", slide.at), ...passagesInFlow(one.flow, "slide")]),
      );
    case "compare": {
      const rows = content.rows.map((row) =>
        joinPassages([...row.cells, row.verdict].map((cell) => passage(cell, "slide", slide.at))),
      );
      return [
        ...content.head.map((cell) => passage(cell, "headline", slide.at)),
        ...rows,
        ...passagesInFlow(content.flow, "slide"),
      ];
    }
    case "sources":
      return [
        ...content.graded.map((one) => passage(one.text, "slide", one.claim.at)),
        ...passagesInFlow(content.flow, "slide"),
      ];
    default:
      return passagesInFlow(content.flow, "slide");
  }
}

export function passagesInFlow(flow: Flow, place: Passage["place"]): Passage[] {
  return flow.flatMap((block): Passage[] => {
    switch (block.kind) {
      case "heading":
        return [passage(block.children, place === "slide" ? "headline" : place, block.at)];
      case "paragraph":
        return [passage(block.children, place, block.at)];
      case "list":
        return block.items.flatMap((item) => passagesInFlow(item, place));
      case "table":
        return [
          ...block.head.map((cell) =>
            passage(cell.children, place === "slide" ? "headline" : place, cell.at),
          ),
          ...block.rows.map((row) => joinPassages(row.map((cell) => passage(cell.children, place, cell.at)))),
        ];
      case "blockquote":
        return passagesInFlow(block.blocks, place);
      default:
        return [];
    }
  });
}

function passage(text: Text, place: Passage["place"], at: Location): Passage {
  const first = text.find((node) => "at" in node);
  return { place, text, citations: citationsInText(text), at: first && "at" in first ? first.at : at };
}

function joinPassages(parts: Passage[]): Passage {
  const [first] = parts;
  if (!first) throw new Error("A passage is made of at least one part.");
  return {
    ...first,
    text: parts.flatMap((part, i): Text => (i ? [{ kind: "break" }, ...part.text] : part.text)),
    citations: parts.flatMap((part) => part.citations),
  };
}
