// A problem as the server sends it and as the author sees it: message, location, lines, both wordings.
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { markDifference } from "./difference.ts";

export interface Problem {
  rule: string;
  severity: "error" | "warning";
  message: string;
  fix?: string | null;
  file: string;
  line: number;
  column: number;
  frame: FrameLine[];
  wanted?: string; // wording in the source
  given?: string; // wording in the briefing
}

interface FrameLine {
  number: number;
  text: string;
  hit: boolean;
  start: number; // start of the marked characters in the line
  end: number; // their end; equal to start: a point between two characters
}

export function drawProblem(problem: Problem, headingId: string, say: Say): HTMLElement[] {
  const { severity, message, file, line, column, rule, fix } = problem;
  const parts = [
    element("p", { class: "severity" }, [
      say(`live.${severity === "warning" ? "warning" : "problem"}`),
      ` · ${rule}`,
    ]),
    element("h2", { id: headingId }, [message]),
    element("p", { class: "loc" }, [`${file}:${line}:${column}`]),
    drawFrame(problem.frame),
    fix ? element("p", { class: "fix" }, [fix]) : null,
    drawWordings(problem, say),
  ];
  return parts.filter((part) => part !== null);
}

function drawFrame(lines: readonly FrameLine[]): HTMLElement | null {
  if (lines.length === 0) return null;
  const width = Math.max(...lines.map(({ number }) => String(number).length)) + 1;
  return element(
    "pre",
    { tabindex: 0 },
    lines.flatMap((line) => drawLine(line, width)),
  );
}

function drawLine({ number, text, hit, start, end }: FrameLine, width: number): HTMLElement[] {
  const gutter = (label: string) => element("i", { class: "gutter" }, [`${label.padStart(width)} │ `]);
  if (!hit) return [element("span", { class: "l" }, [gutter(String(number)), text])];
  const bad = element("u", { class: "bad" }, [text.slice(start, end)]);
  const caret = element("span", { class: "caret" }, ["^".repeat(Math.max(1, end - start))]);
  return [
    element("span", { class: "l hit" }, [gutter(String(number)), text.slice(0, start), bad, text.slice(end)]),
    element("span", { class: "l hit", "aria-hidden": "true" }, [gutter(""), " ".repeat(start), caret]),
  ];
}

function drawWordings({ given, wanted }: Problem, say: Say): HTMLElement | null {
  if (given === undefined || wanted === undefined) return null;
  return element("dl", { class: "cmp" }, [
    element("dt", {}, [say("live.on-slide")]),
    drawWording(given, wanted, "bad"),
    element("dt", {}, [say("live.in-source")]),
    drawWording(wanted, given, "ok"),
  ]);
}

function drawWording(text: string, other: string, className: string): HTMLElement {
  const { before, differs, after } = markDifference(text, other);
  return element("dd", {}, [before, differs && element("u", { class: className }, [differs]), after]);
}
