// Inline nodes → HTML. Addresses and pictures were checked before; here text is only escaped.

import type { Citation, Text } from "../model/deck.ts";
import { plainText } from "../model/plain-text.ts";
import { renderCitations } from "./citation.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";
import { keepNames, renderQuoted } from "./quoted.ts";
import { speechIn, speechOfQuoted } from "./speech.ts";

export function renderText(text: Text, context: Context): Html {
  return html`${text.map((node, i) => renderInline(node, text[i + 1], context))}`;
}

type Node = Text[number];

/** A mark of citations has its own space before it. */
function renderInline(node: Node, after: Node | undefined, context: Context): Html {
  switch (node.kind) {
    case "text":
      return keepNames(after?.kind === "citations" ? node.text.trimEnd() : node.text);
    case "strong":
      return html`<strong>${renderText(node.children, context)}</strong>`;
    case "emphasis":
      return html`<em>${renderText(node.children, context)}</em>`;
    case "deleted":
      return html`<del>${renderText(node.children, context)}</del>`;
    case "quoted": {
      const speech = speechOfQuoted(plainText(node.children), context);
      return renderQuoted(renderText(node.children, context), speech, node.open, node.close);
    }
    case "code":
      return html`<code>${node.text}</code>`;
    case "link":
      return renderLink(node.href, node.title, renderText(node.children, context));
    case "image":
      return html`<img${html.attributes({ src: node.src, alt: node.alt, title: node.title })}>`;
    case "break":
      return html`<br>`;
    case "element": {
      const { tag } = node;
      const attributes = html.attributes({ ...speechIn(node.lang, context), title: node.title });
      return html`<${html.unsafe(tag)}${attributes}>${renderText(node.children, context)}</${html.unsafe(tag)}>`;
    }
    case "citations":
      return renderCitations(node.citations, context);
    default:
      return node satisfies never;
  }
}

function renderLink(href: string, title: string | undefined, words: Html): Html {
  const outside = !href.startsWith("#");
  return html`<a${html.attributes({ href, title, rel: outside ? "noopener" : null })}>${words}</a>`;
}

/** Splits a text into its words and its citations, for layouts that set citations elsewhere. */
export function splitCitations(text: Text): { words: Text; cited: Citation[] } {
  const cited = text.flatMap((node) => (node.kind === "citations" ? node.citations : []));
  return { words: text.filter((node) => node.kind !== "citations"), cited };
}
