// Blocks as written → blocks with resolved citations, links and images. What cannot be resolved is reported.

import type { Flow, ParsedFlow, ParsedText, Text } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Images } from "../../model/files.ts";
import type { Location } from "../../model/location.ts";
import { unknownId } from "../lookup.ts";
import type { ResolveCitation } from "./citations.ts";
import { checkFigureIds, type idsBySection } from "./figure-ids.ts";
import { findImage } from "./find-image.ts";

export interface FlowContext {
  resolve: ResolveCitation;
  images: Images;
  anchors: ReadonlySet<string>; // ids that a link may lead to: slides and sources
  named: ReturnType<typeof idsBySection>; // ids that a figure's fence may name
  diagnostics: Diagnostic[];
}

type ParsedBlock = ParsedFlow[number];
type ParsedNode = ParsedText[number];

export function resolveFlow(flow: ParsedFlow, context: FlowContext): Flow {
  return flow.flatMap((block) => resolveBlock(block, context));
}

export function resolveText(text: ParsedText, context: FlowContext): Text {
  return text.flatMap((node) => resolveNode(node, context));
}

function resolveBlock(block: ParsedBlock, context: FlowContext): Flow {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [{ ...block, children: resolveText(block.children, context) }];
    case "list":
      return [{ ...block, items: block.items.map((item) => resolveFlow(item, context)) }];
    case "table": {
      const resolveRow = (row: typeof block.head) =>
        row.map((cell) => ({ at: cell.at, children: resolveText(cell.children, context) }));
      return [{ ...block, head: resolveRow(block.head), rows: block.rows.map(resolveRow) }];
    }
    case "blockquote":
      return [{ ...block, blocks: resolveFlow(block.blocks, context) }];
    case "quote": {
      const citation = context.resolve(block.citation);
      return citation ? [{ ...block, citation }] : [];
    }
    case "figure":
      context.diagnostics.push(...checkFigureIds(block.figure, context.named));
      return [block];
    case "code":
    case "rule":
      return [block];
    default:
      return block satisfies never;
  }
}

function resolveNode(node: ParsedNode, context: FlowContext): Text {
  switch (node.kind) {
    case "citations": {
      const citations = node.citations.flatMap((ref) => context.resolve(ref) ?? []);
      // empty if no id was known; kept, so that the text is not reported as uncited too
      return [{ ...node, citations }];
    }
    case "image":
      return resolveImage(node, context);
    case "link":
      checkAnchor(node.href, node.at, context);
      return [{ ...node, children: resolveText(node.children, context) }];
    case "strong":
    case "emphasis":
    case "deleted":
    case "quoted":
    case "element":
      return [{ ...node, children: resolveText(node.children, context) }];
    case "text":
    case "code":
    case "break":
      return [node];
    default:
      return node satisfies never;
  }
}

function resolveImage(node: ParsedNode & { kind: "image" }, context: FlowContext): Text {
  if (!node.alt.trim()) {
    const message = `The image "${node.src}" has no text alternative.`;
    const fix = "Write what it shows between the brackets: ![…](…).";
    context.diagnostics.push({ rule: "image-alt", severity: "error", message, at: node.at, fix });
  }
  const found = findImage(node.src, context.images);
  if ("address" in found) return [{ ...node, src: found.address }];
  context.diagnostics.push({ rule: "image-missing", severity: "error", ...found, at: node.at });
  return [];
}

function checkAnchor(href: string, at: Location, context: FlowContext): void {
  if (!href.startsWith("#") || context.anchors.has(href.slice(1))) return;
  context.diagnostics.push(unknownId("slide or source", href.slice(1), context.anchors, at));
}
