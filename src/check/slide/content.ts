// A slide's flow → what its layout shows. A slide that does not hold that is reported.

import type { Content, Flow, Text } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import type { ParsedSlide } from "../../model/parsed.ts";
import type { Scenario } from "../../model/scenario.ts";
import { unknownId } from "../lookup.ts";
import { citationsInFlow, citationsInText } from "./walk.ts";

type Layout = Content["layout"];
type FigureLayout = Extract<Content, { figure: unknown }>["layout"];

const figureOfLayout: Record<FigureLayout, string> = {
  map: "map",
  actors: "chain",
  sequence: "sequence",
  ladder: "ladder",
  toll: "toll",
};

export function readContent(
  slide: ParsedSlide,
  flow: Flow,
  scenario: Scenario,
  diagnostics: Diagnostic[],
): Content | null {
  const { layout } = slide.options;
  const lacks = (message: string, fix: string, at: Location = slide.at): null => {
    diagnostics.push({ rule: "layout-content", severity: "error", message, at, fix });
    return null;
  };
  switch (layout) {
    case "title":
    case "text":
      return { layout, flow };
    case "bluf":
      return readJudgements(flow, lacks);
    case "sources":
      return readSources(slide, flow, lacks);
    case "event":
      return readEvent(slide, flow, scenario, diagnostics, lacks);
    case "quote":
      return readQuote(flow, lacks);
    case "compare":
      return readTable(flow, lacks);
    default:
      return readFigure(layout, flow, lacks);
  }
}

type Lacks = (message: string, fix: string, at?: Location) => null;

function readJudgements(flow: Flow, lacks: Lacks): Content | null {
  const heads = flow.flatMap((block, i) => (block.kind === "heading" ? [i] : []));
  if (heads.length !== 3 || heads[0] !== 0) {
    const message = `A slide of layout bluf holds three judgements; this one has ${heads.length}.`;
    return lacks(message, "Write exactly three `##` headings, each with a paragraph below it.", flow[0]?.at);
  }
  const judgements = heads.map((from, i) => {
    const [head, ...rest] = flow.slice(from, heads[i + 1]);
    const headline = head?.kind === "heading" ? head.children : [];
    const cited = [...citationsInText(headline), ...citationsInFlow(rest)];
    const claims = [
      ...new Set(cited.flatMap((citation) => (citation.kind === "claim" ? [citation.claim] : []))),
    ];
    return { headline, flow: rest, claims };
  });
  return { layout: "bluf", judgements };
}

function readSources(slide: ParsedSlide, flow: Flow, lacks: Lacks): Content | null {
  const show = [slide.options.show].flat();
  if (!show.length)
    return lacks(
      "A slide of layout sources says what it shows.",
      "Add `show: about`, `verdicts` or `grades` to its front matter.",
    );
  const list = show.includes("grades") ? flow.find((block) => block.kind === "list") : undefined;
  if (show.includes("grades") && !list) {
    return lacks(
      "A slide that shows grades holds a list of claims.",
      "Write a `-` list; each item is a few words and a citation of a claim.",
    );
  }
  const items = list?.kind === "list" ? list.items : [];
  const graded = items.flatMap((item) => {
    const text: Text = item.flatMap((block) => (block.kind === "paragraph" ? block.children : []));
    const claim = citationsInText(text).find((citation) => citation.kind === "claim");
    if (claim?.kind === "claim") return [{ text, claim: claim.claim }];
    lacks(
      "This item cites no claim, so it has no grade.",
      "Add the citation of a claim: [@claim-id].",
      item[0]?.at,
    );
    return [];
  });
  return { layout: "sources", show, flow: list ? flow.filter((block) => block !== list) : flow, graded };
}

function readEvent(
  slide: ParsedSlide,
  flow: Flow,
  scenario: Scenario,
  diagnostics: Diagnostic[],
  lacks: Lacks,
): Content | null {
  const id = slide.options.event;
  if (id === undefined)
    return lacks(
      "A slide of layout event names the event it shows.",
      "Add `event: <id>` to its front matter.",
    );
  const event = scenario.events.find((one) => one.id === id);
  if (!event) {
    diagnostics.push(
      unknownId(
        "event",
        id,
        scenario.events.map((one) => one.id),
        slide.atOption(["event"]),
      ),
    );
    return null;
  }
  return { layout: "event", event, claims: scenario.claims.filter((claim) => claim.about === event), flow };
}

function readQuote(flow: Flow, lacks: Lacks): Content | null {
  const quotes = flow.filter((block) => block.kind === "quote");
  const citation = quotes[0]?.citation;
  if (quotes.length !== 1 || citation?.kind !== "quote") {
    return lacks(
      "A slide of layout quote shows one quotation.",
      "Write one line `> [@id]` with the id of a quote.",
      quotes[0]?.at,
    );
  }
  return { layout: "quote", quote: citation.quote, flow: flow.filter((block) => block !== quotes[0]) };
}

function readTable(flow: Flow, lacks: Lacks): Content | null {
  const tables = flow.flatMap((block) => (block.kind === "table" ? [block] : []));
  const table = tables[0];
  if (!table || tables.length > 1) {
    return lacks(
      "A slide of layout compare holds one table.",
      "Write one table; its last column is the verdict.",
      tables[1]?.at,
    );
  }
  if (table.head.length < 3) {
    return lacks(
      "The table compares nothing.",
      "Give it a column of names, at least one account, and the verdict last.",
      table.at,
    );
  }
  const rows = table.rows.map((row) => {
    const cells = row.map((cell) => cell.children);
    return { cells: cells.slice(0, -1), verdict: cells.at(-1) ?? [] };
  });
  return {
    layout: "compare",
    head: table.head.map((cell) => cell.children),
    rows,
    flow: flow.filter((block) => block !== table),
  };
}

function readFigure(layout: FigureLayout, flow: Flow, lacks: Lacks): Content | null {
  const figures = flow.flatMap((block) => (block.kind === "figure" ? [block] : []));
  const wanted = figureOfLayout[layout];
  const figure = figures[0];
  if (!figure || figures.length > 1 || (figure.figure.kind !== wanted && figure.figure.kind !== "mermaid")) {
    const message = `A slide of layout ${layout} shows one figure of the kind ${wanted}.`;
    return lacks(message, `Write one fence \`\`\`${wanted}.`, figures[1]?.at ?? figure?.at);
  }
  return { layout, figure: figure.figure, flow: flow.filter((block) => block !== figure) };
}

/** Layouts whose headline the author writes. */
export function wantsHeadline(layout: Layout): boolean {
  return layout !== "title" && layout !== "quote";
}
