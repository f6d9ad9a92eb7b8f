// The five HTML tags that an author may write: <br> <sub> <sup> <abbr title> <span lang>.
import { decodeHTMLStrict } from "entities";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { CitationRef, Inline } from "../model/inline.ts";
import type { Location } from "../model/location.ts";
import { adviseElement } from "./other-tools/element-advice.ts";

export interface OpenElement {
  node: Inline<CitationRef> & { kind: "element" };
  at: Location;
}

const attributes: Record<string, string[]> = { sub: [], sup: [], abbr: ["title", "lang"], span: ["lang"] };

/** An allowed opening tag with only allowed attributes; undefined for any other markup. */
export function openElement(raw: string, at: Location): OpenElement | undefined {
  const match = /^<(sub|sup|abbr|span)((?:\s+[a-z]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*)\s*>$/i.exec(raw);
  const tag = match?.[1]?.toLowerCase();
  if (!match || !tag || !isTag(tag)) return undefined;
  const node: OpenElement["node"] = { kind: "element", tag, children: [] };
  for (const [, name = "", quoted = ""] of (match[2] ?? "").matchAll(/([a-z]+)\s*=\s*("[^"]*"|'[^']*')/gi)) {
    const value = decodeHTMLStrict(quoted.slice(1, -1));
    if (!attributes[tag]?.includes(name.toLowerCase())) return undefined;
    if (name.toLowerCase() === "lang") {
      if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value)) return undefined;
      node.lang = value;
    } else node.title = value;
  }
  return { node, at };
}

export function closesElement(raw: string, open: OpenElement): boolean {
  return raw.toLowerCase().replace(/\s+/g, "") === `</${open.node.tag}>`;
}

/** Names the tag, or the first line of a block. A closing tag follows from its opening one, if `before` has that. */
export function refusedHtml(raw: string, at: Location, before: readonly Diagnostic[] = []): Diagnostic {
  if (/^(?:\s*<br\s*\/?>)+\s*$/i.test(raw)) {
    const message = "A <br> breaks a line inside a text; on a line of its own it would only make a gap.";
    const fix = "Remove it: an empty line parts two paragraphs, and the layout gives them room.";
    return { rule: "html-raw", severity: "error", message, at, fix };
  }
  const [line = ""] = raw.trim().split("\n", 1);
  const shown = line.length > 40 ? `${line.slice(0, 39)}…` : line;
  const name = /^<\/?([a-z][\w:-]*)/i.exec(line)?.[1] ?? "";
  const refused = rawHtml(`Raw HTML (${shown}) does not reach the page.`, at, adviseElement(name));
  const closes = /^(?:<\/[a-z][\w:-]*\s*>\s*)+$/i.test(raw.trim());
  const opened = before.some((one) => one.rule === "html-raw" && opens(name, one.message));
  return closes && opened ? { ...refused, follows: true } : refused;
}

const opens = (name: string, message: string): boolean =>
  new RegExp(`\\(<${name.replace(/[^\w:-]/g, "")}(?![\\w:-])`, "i").test(message);

const markdownAlone =
  "Write it in Markdown. Only <br>, <sub>, <sup>, <abbr title> and <span lang> may stand here.";

export function rawHtml(message: string, at: Location, fix = markdownAlone): Diagnostic {
  return { rule: "html-raw", severity: "error", message, at, fix };
}

function isTag(tag: string): tag is OpenElement["node"]["tag"] {
  return tag in attributes;
}
