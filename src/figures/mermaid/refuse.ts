// Refuses a diagram before it is drawn: too long, of a type not supported here, with formulas, or empty. Warns of
// statements that have no effect here.
import type { Problem } from "../drawing.ts";
import { findSupported, isEmpty, supportedNames } from "./diagram-types.ts";
import type { Drawer } from "./load.ts";
import { locateAt, type Prepared } from "./prepare.ts";
import { findStatement, type Ignored } from "./statements.ts";

const longest = 50_000; // characters; for longer texts Mermaid draws an error message of its own
const longestWord = 1000; // characters; Mermaid splits a word letter by letter, each time from the start

/** The first problem that prevents drawing, as far as the text shows it; null if there is none. */
export function refuseText(prepared: Prepared, { mermaid }: Drawer): Problem | null {
  const { text, type } = prepared;
  const at = locateType(prepared);
  if (text.length > longest)
    return {
      rule: "figure-size",
      severity: "error",
      at,
      fix: "Make it several diagrams.",
      message: `This diagram has ${text.length} characters, and at most ${longest} are drawn.`,
    };
  const detected = detectType(text, mermaid);
  const supported = detected && findSupported(detected);
  if (supported) return refuseWords(prepared) ?? refuseFormulas(prepared, supported);
  const list = `${supportedNames.slice(0, -1).join(", ")} and ${supportedNames.at(-1)}`;
  return {
    rule: "figure-unsupported",
    severity: "error",
    at,
    fix: "Use one of those, or a table.",
    message: `${type ? `A diagram of the type “${type}”` : "A diagram without a type"} cannot be drawn here. Those that can: ${list}.`,
  };
}

function detectType(text: string, mermaid: Drawer["mermaid"]): string | null {
  try {
    return mermaid.detectType(text);
  } catch {
    return null;
  }
}

function refuseWords({ source }: Prepared): Problem | null {
  const word = new RegExp(`\\S{${longestWord},}`).exec(source);
  if (!word) return null;
  return {
    rule: "figure-size",
    severity: "error",
    at: locateAt(source, word.index, word[0].length),
    message: `This word has ${word[0].length} characters, and a line of a diagram holds far fewer.`,
    fix: "Break it with spaces, or write a shorter one.",
  };
}

/** Mermaid sets formulas as HTML and MathML, in labels of these types only. */
function refuseFormulas({ source, text }: Prepared, type: string): Problem | null {
  if (!["flowchart", "sequence", "state", "class", "er", "mindmap"].includes(type)) return null;
  const formula = /\$\$[^\n]*?\$\$/.exec(text);
  if (!formula) return null;
  return {
    rule: "figure-unsupported",
    severity: "error",
    at: locateAt(source, formula.index, formula[0].length),
    message: `Formulas between $$ are not drawn in diagrams: “${formula[0].slice(0, 40)}”.`,
    fix: "Write it in plain characters such as x², or in words.",
  };
}

/** A diagram that consists of its type only. */
export async function refuseEmpty(prepared: Prepared, { mermaid }: Drawer): Promise<Problem | null> {
  const { db, type } = await mermaid.mermaidAPI.getDiagramFromText(prepared.text);
  if (!isEmpty(findSupported(type) ?? "", db)) return null;
  return {
    rule: "figure-syntax",
    severity: "error",
    at: locateType(prepared),
    message: `This diagram is empty: nothing follows “${prepared.type}” that could be drawn.`,
    fix: "Write what it is to show, or take it out.",
  };
}

/** Location of the word that names the diagram's type. */
export const locateType = ({ text, type }: Prepared) =>
  locateAt(text, text.length - text.trimStart().length, type.length);

const messages: Record<Ignored["about"], [message: string, fix: string]> = {
  looks: [
    "Colours and lines of a diagram are the briefing's: this statement is ignored.",
    "Take it out, or give nodes the classes side-a, side-b or side-n.",
  ],
  links: ["Links and calls in a diagram are ignored.", "Take it out; link from the text of the slide."],
  motion: ["Lines of a diagram stand still: this statement is ignored.", "Take it out."],
  icons: ["Icons and images in a diagram are not drawn; the words are.", "Take it out, or say it in words."],
};

/** A warning for each statement without effect, at its location, in the order of the lines. */
export function reportIgnored(ignored: readonly Ignored[], prepared: Prepared): Problem[] {
  const problems = ignored.map((one): Problem => {
    const place = findStatement(one, prepared.text);
    const at = place ? locateAt(prepared.text, place.at, place.length) : locateType(prepared);
    const [message, fix] = messages[one.about];
    return { rule: "figure-option", severity: "warning", message, fix, at };
  });
  const byPlace = new Map(problems.map((problem) => [JSON.stringify(problem.at), problem]));
  return [...byPlace.values()].sort((a, b) => lineOf(a) - lineOf(b));
}

const lineOf = ({ at }: Problem): number => ("line" in at ? at.line : 0);
