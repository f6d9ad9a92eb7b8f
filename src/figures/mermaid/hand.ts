// Draws a hand-written Mermaid diagram with Mermaid, and writes its SVG anew from what is allowed.
import { Styles } from "../dom/styles.ts";
import type { Picture, Problem } from "../drawing.ts";
import type { Drawn } from "../figure-kind.ts";
import { round } from "../geometry.ts";
import { describeHand } from "./describe/describe.ts";
import { findSupported } from "./diagram-types.ts";
import { allowTopAxis, findLongNames, namesWidth, thinTicks } from "./gantt.ts";
import { type Drawer, renderOnce } from "./load.ts";
import { nameSlices } from "./pie.ts";
import { locateAt, type MermaidPlan, type Prepared, prepareText, type Words } from "./prepare.ts";
import { locateType, refuseEmpty, refuseText, reportIgnored } from "./refuse.ts";
import { checkRoom } from "./room.ts";
import { partSelfLoops } from "./self-loops.ts";
import { muteStatements, takeIgnored } from "./statements.ts";
import { explainSyntaxError } from "./syntax.ts";
import { tidySvg } from "./tidy.ts";

/** The drawing is null if the text is refused or Mermaid cannot read or draw it; a problem then says why. */
export async function runHand(plan: MermaidPlan, drawer: Drawer): Promise<Drawn<Picture>> {
  const prepared = prepareText(plan.text);
  const refusal = refuseText(prepared, drawer);
  if (refusal) return { drawing: null, problems: [...prepared.problems, refusal] };
  try {
    const { drawing, problems } = await readAndDraw(prepared, drawer, plan.words);
    return { drawing, problems: [...prepared.problems, ...problems] };
  } catch (error) {
    return { drawing: null, problems: [...prepared.problems, explainFailure(error, prepared)] };
  } finally {
    drawer.document.body.replaceChildren();
  }
}

async function readAndDraw(prepared: Prepared, drawer: Drawer, words: Words): Promise<Drawn<Picture>> {
  const { mermaid } = drawer;
  const type = findSupported(mermaid.detectType(prepared.text)) ?? "";
  await muteStatements(type, mermaid);
  await partSelfLoops(type, mermaid);
  if (type === "gantt") await allowTopAxis(mermaid);
  const empty = await refuseEmpty(prepared, drawer);
  if (empty) return { drawing: null, problems: [empty] };
  takeIgnored(); // drops what earlier parsing noted
  const markup = await renderOnce(withTitle(prepared), drawer);
  const ignored = reportIgnored(takeIgnored(), prepared);
  const { drawing, problems } = draw(markup, type, prepared, drawer);
  const inSentences = prepared.description ?? (await describeHand(prepared.text, drawer, words));
  return { drawing: drawing && { ...drawing, inSentences }, problems: [...ignored, ...problems] };
}

/** Mermaid removes front matter before it counts lines, so the title is added there. */
function withTitle({ text, shownTitle }: Prepared): string {
  return shownTitle ? `---\ntitle: ${JSON.stringify(shownTitle)}\n---\n${text}` : text;
}

/**
 * Mermaid throws plain errors for text that it cannot parse; other errors mean that it cannot draw the
 * diagram.
 */
function explainFailure(error: unknown, prepared: Prepared): Problem {
  const { name } = error as Error;
  if (!/^(Type|Range|Reference)Error$/.test(name)) return explainSyntaxError(error, prepared.text);
  return {
    rule: "figure-unsupported",
    severity: "error",
    at: locateType(prepared),
    message: "Mermaid reads this diagram, and fails to draw it.",
    fix: "Make it simpler, part by part, until it is drawn.",
  };
}

function draw(markup: string, type: string, prepared: Prepared, drawer: Drawer): Drawn<Picture> {
  const { document } = drawer;
  document.body.innerHTML = markup;
  const svg = document.querySelector("svg");
  if (!svg) throw new Error("Mermaid drew nothing.");
  const styles = new Styles();
  styles.refresh(document);
  if (type === "pie") nameSlices(svg, styles);
  const frame = readFrame(svg);
  const long = type === "gantt" ? findLongNames(svg, styles) : [];
  if (type === "gantt") thinTicks(svg, styles, frame.width);
  const { markup: tidied, dropped } = tidySvg(svg, styles, lineColours(drawer));
  const drawing: Picture = {
    markup: tidied,
    ...frame,
    classes: ["dg-mermaid", `dg-${type}`],
    title: prepared.title,
  };
  const problems = dropped.size > 0 ? [notDrawn([...dropped], prepared)] : [];
  problems.push(...long.map((name) => longName(name, prepared)));
  return { drawing, problems: [...problems, ...checkRoom(drawing, svg, styles, prepared)] };
}

function lineColours({ mermaid }: Drawer): string[] {
  const { lineColor, nodeBorder, stateBorder } = mermaid.mermaidAPI.getConfig().themeVariables ?? {};
  return [lineColor, nodeBorder, stateBorder].filter(
    (colour): colour is string => typeof colour === "string",
  );
}

/** At its location in the fence, if the text is written there as drawn. */
function longName(name: string, prepared: Prepared): Problem {
  const { text } = prepared;
  const at = text.indexOf(name);
  return {
    rule: "figure-size",
    severity: "warning",
    at: at < 0 ? locateType(prepared) : locateAt(text, at, name.length),
    message: `The section’s name “${name}” is wider than the ${namesWidth - 20} px left of the bars, and lies on them.`,
    fix: "Shorten it, or break it with `<br>`.",
  };
}

/** Mermaid's view box in whole px, rounded outwards. */
function readFrame(svg: Element) {
  const numbers = (svg.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  const left = Math.floor(round(x));
  const top = Math.floor(round(y));
  return { left, top, width: Math.ceil(round(x + width)) - left, height: Math.ceil(round(y + height)) - top };
}

function notDrawn(elements: string[], prepared: Prepared): Problem {
  return {
    rule: "figure-option",
    severity: "warning",
    at: locateType(prepared),
    message: `This diagram holds what is not drawn in figures: ${elements.sort().join(", ")}.`,
    fix: "Use words and Mermaid's plain shapes.",
  };
}
