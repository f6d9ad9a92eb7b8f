// An author's Mermaid text made ready: what sets looks, links or configuration is blanked out and reported, so that
// every line stays where it was; title and description are read.
import type { Problem } from "../drawing.ts";

export interface Prepared {
  text: string;
  type: string; // first word: flowchart, sequenceDiagram …
  title: string | null;
  description: string | null;
  problems: Problem[];
}

const looks = /^\s*(classDef|style|linkStyle|cssClass)\s/;
const links = /^\s*(click|callback|link|links|properties|details|href)\s/;

export function prepareText(source: string): Prepared {
  const problems: Problem[] = [];
  const warn = (offset: number, length: number, message: string, fix: string) => {
    problems.push({
      rule: "figure-option",
      severity: "warning",
      message,
      fix,
      at: placeAt(source, offset, length),
    });
  };
  let title: string | null = null;
  let text = source.replace(
    /^\s*---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?=\n|$)/,
    (all: string, body: string) => {
      title = /^title:[^\S\n]*(.+)$/m.exec(body)?.[1]?.replace(/^(["'])(.*)\1$/, "$2") ?? null;
      const config = /^(config|theme|displayMode)\s*:/m.exec(body);
      if (config) warn(all.indexOf(body) + config.index, config[0].length, ...configIgnored("front matter"));
      return blank(all);
    },
  );
  text = text.replace(/%%\{[\s\S]*?\}%%/g, (all: string, offset: number) => {
    warn(offset, all.split("\n")[0]!.length, ...configIgnored("directive"));
    return blank(all);
  });
  text = text.replace(/^[^\S\n]*%%[^\n]*$/gm, blank);
  const type = /^\s*([\w-]+)/.exec(text)?.[1] ?? "";
  text = blankStatements(text, type, warn);
  return { text, type, problems, ...readAccessibility(text, title) };
}

function configIgnored(what: string): [string, string] {
  return [
    `The ${what} of this diagram is ignored: its looks and settings are the briefing's, the same for all diagrams.`,
    "Take it out.",
  ];
}

type Warn = (offset: number, length: number, message: string, fix: string) => void;

function blankStatements(text: string, type: string, warn: Warn): string {
  const graph = /^(flowchart|graph|state|class|er)/.test(type);
  let offset = 0;
  return text
    .split("\n")
    .map((line) => {
      const start = offset;
      offset += line.length + 1;
      const indent = line.length - line.trimStart().length;
      const say = (message: string, fix: string) => {
        warn(start + indent, line.trim().length, message, fix);
        return blank(line);
      };
      if (graph && looks.test(line))
        return say(
          "Colours and lines of a diagram are the briefing's: this statement is ignored.",
          "Take it out, or give nodes the classes side-a, side-b or side-n.",
        );
      if ((graph || type === "sequenceDiagram") && links.test(line))
        return say(
          "Links and calls in a diagram are ignored.",
          "Take it out; link from the text of the slide.",
        );
      return line;
    })
    .join("\n");
}

function readAccessibility(text: string, frontTitle: string | null) {
  const line = (name: string) => new RegExp(`^\\s*${name}\\s*:\\s*(.+?)\\s*$`, "m").exec(text)?.[1] ?? null;
  const block = /^\s*accDescr\s*\{\s*([^}]*?)\s*\}/m.exec(text)?.[1]?.replace(/\s+/g, " ") ?? null;
  return { title: line("accTitle") ?? frontTitle, description: line("accDescr") ?? block };
}

/** Spaces of the same length, with the line breaks kept. */
const blank = (text: string): string => text.replace(/[^\n]/g, " ");

export function placeAt(
  text: string,
  offset: number,
  length: number,
): Extract<Problem["at"], { line: number }> {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: before.at(-1)!.length, length };
}
