// A Mermaid diagram written by hand: drawn by Mermaid, then written anew from what is allowed.
import { Styles } from "../dom/styles.ts";
import type { Picture, Problem } from "../drawing.ts";
import type { Drawn } from "../figure-kind.ts";
import { round } from "../shapes/round.ts";
import { describeHand } from "./describe.ts";
import { findLongNames, namesWidth, thinTicks } from "./gantt.ts";
import type { Drawer } from "./load.ts";
import type { MermaidPlan } from "./plan.ts";
import { type Prepared, placeAt, prepareText } from "./prepare.ts";
import { renderOnce } from "./render.ts";
import { findSupported, supportedNames } from "./supported.ts";
import { explainSyntaxError } from "./syntax.ts";
import { tidySvg } from "./tidy.ts";

const space = { width: 1152, height: 520 }; // px, what a slide has for a figure
const longest = 50_000; // characters; beyond it Mermaid draws its own complaint

export async function runHand(request: MermaidPlan, drawer: Drawer): Promise<Drawn<Picture>> {
  const prepared = prepareText(request.text);
  const refusal = refuse(prepared, drawer);
  if (refusal) return { drawing: null, problems: [...prepared.problems, refusal] };
  try {
    const { drawing, problems } = await draw(await renderOnce(prepared.text, drawer), prepared, drawer);
    return { drawing, problems: [...prepared.problems, ...problems] };
  } catch (error) {
    return { drawing: null, problems: [...prepared.problems, explainFailure(error, prepared)] };
  } finally {
    drawer.document.body.replaceChildren();
  }
}

/** Mermaid throws plain errors for what it cannot read; anything else is a diagram it cannot cope with. */
function explainFailure(error: unknown, prepared: Prepared): Problem {
  const { name, message } = error as Error;
  if (!/^(Type|Range|Reference)Error$/.test(name)) return explainSyntaxError(error, prepared.text);
  return {
    ...{ rule: "figure-unsupported", severity: "error", at: placeOfType(prepared) },
    message: `Mermaid reads this diagram, and fails to draw it: ${message}.`,
    fix: "Make it simpler, part by part, until it is drawn.",
  };
}

function refuse(prepared: Prepared, { mermaid }: Drawer): Problem | null {
  const { text, type } = prepared;
  const at = placeOfType(prepared);
  if (text.length > longest)
    return {
      ...{ rule: "figure-size", severity: "error", at, fix: "Make it several diagrams." },
      message: `This diagram has ${text.length} characters, and at most ${longest} are drawn.`,
    };
  const detected = detectType(text, mermaid);
  if (detected && findSupported(detected)) return null;
  const list = `${supportedNames.slice(0, -1).join(", ")} and ${supportedNames.at(-1)}`;
  return {
    ...{ rule: "figure-unsupported", severity: "error", at, fix: "Use one of those, or a table." },
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

async function draw(markup: string, prepared: Prepared, drawer: Drawer): Promise<Drawn<Picture>> {
  const { document, mermaid } = drawer;
  document.body.innerHTML = markup;
  const svg = document.querySelector("svg");
  if (!svg) throw new Error("Mermaid drew nothing.");
  const styles = new Styles();
  styles.refresh(document);
  const frame = readFrame(svg);
  const type = findSupported(mermaid.detectType(prepared.text));
  const long = type === "gantt" ? findLongNames(svg, styles) : [];
  if (type === "gantt") thinTicks(svg, styles, frame.width);
  const { markup: tidied, dropped } = tidySvg(svg, styles);
  const drawing: Picture = {
    ...{ markup: tidied, ...frame },
    classes: ["dg-mermaid", `dg-${type}`],
    title: prepared.title,
    told: prepared.description ?? (await describeHand(prepared.text, svg, drawer)),
  };
  const problems = dropped.size > 0 ? [notDrawn([...dropped], prepared)] : [];
  problems.push(...long.map((name) => longName(name, prepared)));
  return { drawing, problems: [...problems, ...checkSize(drawing, prepared)] };
}

/** At its place in the fence, if it stands there as it was drawn. */
function longName(name: string, prepared: Prepared): Problem {
  const { text } = prepared;
  const at = text.indexOf(name);
  return {
    ...{ rule: "figure-size", severity: "warning" },
    at: at < 0 ? placeOfType(prepared) : placeAt(text, at, name.length),
    message: `The section’s name “${name}” is wider than the ${namesWidth - 20} px left of the bars, and lies on them.`,
    fix: "Shorten it, or break it with `<br>`.",
  };
}

/** Mermaid's view box in whole px, outwards; as exact as the drawing's own numbers. */
function readFrame(svg: Element) {
  const numbers = (svg.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  const left = Math.floor(round(x));
  const top = Math.floor(round(y));
  return { left, top, width: Math.ceil(round(x + width)) - left, height: Math.ceil(round(y + height)) - top };
}

/** What must be shrunk so much that its labels, 18 px and more, come under 13 cannot be read in a room. */
function checkSize({ width, height }: Picture, prepared: Prepared): Problem[] {
  const scale = Math.min(space.width / width, space.height / height, 1);
  if (scale >= 13 / 18) return [];
  return [
    {
      ...{ rule: "figure-size", severity: "warning", at: placeOfType(prepared) },
      message: `This diagram is ${width} × ${height} px, and a slide has ${space.width} × ${space.height}: shown at ${Math.floor(scale * 100)} % its labels are ${Math.floor(scale * 18)} px high, too small for a room.`,
      fix: "Show less in it, turn its direction, or make it two.",
    },
  ];
}

const placeOfType = ({ text, type }: Prepared) =>
  placeAt(text, text.length - text.trimStart().length, type.length);

function notDrawn(elements: string[], prepared: Prepared): Problem {
  return {
    ...{ rule: "figure-option", severity: "warning", at: placeOfType(prepared) },
    message: `This diagram holds what is not drawn in figures: ${elements.sort().join(", ")}.`,
    fix: "Use words and Mermaid's plain shapes.",
  };
}
