// Marked's inline tokens → our inline nodes with locations. Raw HTML is an error, except five tags.
import { decodeHTMLStrict } from "entities";
import type { Token, Tokens } from "marked";
import type { ParsedText } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";
import { parseCitations } from "./citation.ts";
import { isComment, openComment, withoutComments } from "./comment.ts";
import { closesElement, type OpenElement, openElement, rawHtml, refusedHtml } from "./element.ts";
import { type Footnotes, labelOf, referTo } from "./footnote.ts";
import { checkHref } from "./link.ts";
import { type Cursor, locate, pass, seek } from "./locate.ts";
import { checkAlternative, checkDirective } from "./other-tools/foreign-directive.ts";
import { checkTilde } from "./other-tools/misread.ts";
import { groupQuoted } from "./quoted.ts";

export interface InlineContext {
  cursor: Cursor;
  language: string;
  diagnostics: Diagnostic[];
  footnotes: Footnotes;
}

export function parseInline(tokens: Token[], context: InlineContext): ParsedText {
  return groupQuoted(mergeText(parseNodes(tokens, context)), context.language);
}

function parseNodes(tokens: Token[], context: InlineContext): ParsedText {
  const out: ParsedText = [];
  const open: OpenElement[] = [];
  const refused = { tags: 0 };
  for (const token of tokens) {
    const start = seek(context.cursor, token.raw);
    const at = locate(context.cursor, token.raw);
    const into = open.at(-1)?.node.children ?? out;
    if (token.type === "html") context.diagnostics.push(...checkDirective(token.raw, at));
    if (token.type === "html" && !isComment(token.raw))
      parseTag(token.raw, at, { into, open, refused }, context.diagnostics);
    else if (token.type !== "html") into.push(...parseToken(token, start, at, context));
    pass(context.cursor, start, token.raw);
  }
  for (const element of open) {
    const { tag } = element.node;
    context.diagnostics.push(
      rawHtml(`<${tag}> is not closed.`, element.at, `Write </${tag}> in the same paragraph.`),
    );
  }
  return out;
}

interface Tags {
  into: ParsedText;
  open: OpenElement[];
  // number of opened tags already reported, so that their closing tags are not reported again
  refused: { tags: number };
}

function parseTag(raw: string, at: Location, tags: Tags, diagnostics: Diagnostic[]): void {
  const last = tags.open.at(-1);
  if (last && closesElement(raw, last)) {
    tags.open.pop();
    return;
  }
  if (/^<br\s*\/?>$/i.test(raw)) {
    tags.into.push({ kind: "break" });
    return;
  }
  const element = openElement(raw, at);
  if (element) {
    tags.into.push(element.node);
    tags.open.push(element);
    return;
  }
  const closing = raw.startsWith("</");
  if (!closing || tags.refused.tags === 0) {
    diagnostics.push(refusedHtml(raw, at));
  }
  tags.refused.tags += closing ? -1 : 1;
}

function parseToken(token: Token, start: number, at: Location, context: InlineContext): ParsedText {
  switch (token.type) {
    case "text":
    case "escape": {
      const { tokens, text } = token as Tokens.Text;
      if (!tokens && text.includes("<!--") && token.type === "text")
        context.diagnostics.push(openComment(at));
      return tokens ? parseNodes(tokens, context) : parseLines(text, token, start, context);
    }
    case "strong":
      return [{ kind: "strong", children: parseNodes((token as Tokens.Strong).tokens, context) }];
    case "em":
      return [{ kind: "emphasis", children: parseNodes((token as Tokens.Em).tokens, context) }];
    case "del":
      context.diagnostics.push(
        ...checkTilde(token.raw, context.cursor.locations.file.text.at(start - 1), at),
      );
      return [{ kind: "deleted", children: parseNodes((token as Tokens.Del).tokens, context) }];
    case "checkbox":
      return [];
    case "footnoteRef":
      return referTo(labelOf(token), at, context.footnotes);
    case "codespan":
      return [{ kind: "code", text: (token as Tokens.Codespan).text, at }];
    case "br":
      return [{ kind: "break" }];
    case "citations":
      return parseBrackets(token.raw, start, at, context);
    case "link":
      return parseLink(token as Tokens.Link, at, context);
    case "image": {
      const image = token as Tokens.Image;
      const alt = decodeHTMLStrict(wordsOf(image.tokens));
      context.diagnostics.push(...checkAlternative(alt, at));
      return [{ kind: "image", src: decodeHTMLStrict(image.href), alt, ...titleOf(image), at }];
    }
    default:
      return [{ kind: "text", text: token.raw, at }];
  }
}

/** One node for each line, so that every word has the location of its own line. */
function parseLines(text: string, token: Token, start: number, context: InlineContext): ParsedText {
  const { locations } = context.cursor;
  const raw = token.raw.split("\n");
  const lines = text.split("\n");
  let offset = start;
  return lines.flatMap((line, i): ParsedText => {
    const own = (raw[i] ?? "").slice(i ? (/^\s*/.exec(raw[i] ?? "")?.[0].length ?? 0) : 0);
    const found = locations.file.text.indexOf(own, offset); // after an indent or `>`
    if (found > 0) offset = found;
    const at = locations.at(offset, own.length);
    offset += own.length;
    const decoded = decodeText(
      (i ? line.trimStart() : line) + (i + 1 < lines.length ? "\n" : ""),
      token.type,
    );
    return decoded ? [{ kind: "text", text: decoded, at }] : [];
  });
}

function parseBrackets(raw: string, start: number, at: Location, context: InlineContext): ParsedText {
  const citations = parseCitations(raw, start, context.cursor.locations, context.diagnostics);
  return citations.length ? [{ kind: "citations", citations, at }] : [];
}

function parseLink(link: Tokens.Link, at: Location, context: InlineContext): ParsedText {
  const children = parseNodes(link.tokens, context);
  const href = decodeHTMLStrict(link.href).replace(/^#\/([a-z][a-z0-9-]*)(?:\/\d+)?$/, "#$1");
  const problem = checkHref(href, at);
  if (!problem) return [{ kind: "link", href, ...titleOf(link), children, at }];
  context.diagnostics.push(problem);
  return children;
}

const titleOf = ({ title }: { title?: string | null }): { title?: string } =>
  title ? { title: withoutComments(decodeHTMLStrict(title)).trim() } : {};

/** The plain words of tokens, as alternative text for a picture. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === "citations" || token.type === "html") return "";
      if (token.type === "br") return " ";
      if ("tokens" in token && token.tokens) return wordsOf(token.tokens);
      return "text" in token ? token.text : token.raw;
    })
    .join("");
}

function decodeText(text: string, type: string): string {
  return joinLines(type === "escape" ? text : decodeHTMLStrict(text));
}

/**
 * Replaces a line end and the white space around it by one space. Without a regular expression, which takes
 * minutes for long runs of spaces.
 */
function joinLines(text: string): string {
  const lines = text.split("\n");
  const last = lines.length - 1;
  const trimmed = lines.map((line, i) => (i === 0 ? line : line.trimStart()));
  const joined = trimmed.map((line, i) => (i === last ? line : line.trimEnd()));
  return joined.filter((line, i) => line !== "" || i === 0 || i === last).join(" ");
}

/** Joins adjacent texts, so that quotation marks are found across escapes and entities. */
function mergeText(nodes: ParsedText): ParsedText {
  const out: ParsedText = [];
  for (const given of nodes) {
    const last = out.at(-1);
    const node = given.kind === "text" && last?.kind === "break" ? withoutSpaceBefore(given) : given;
    if (node.kind === "text" && last?.kind === "text" && last.at.line === node.at.line) {
      out[out.length - 1] = {
        ...last,
        text: last.text + node.text,
        at: { ...last.at, length: last.at.length + node.at.length },
      };
    } else out.push("children" in node ? { ...node, children: mergeText(node.children) } : node);
  }
  return out;
}

/** Words after <br> begin at the edge of their line. */
function withoutSpaceBefore<Node extends { text: string; at: Location }>(node: Node): Node {
  const text = node.text.trimStart();
  const cut = node.text.length - text.length;
  return { ...node, text, at: { ...node.at, column: node.at.column + cut, length: node.at.length - cut } };
}
