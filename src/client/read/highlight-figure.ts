// Finds which step of a slide's figure is being read, from what is at the reading line. If that is a sentence, it is
// the step of what the sentence cites. If it is the figure, it is the step of the row there, or a share of the
// figure's height.
import { clearHighlights, firstStep, highlight } from "../page/highlight.ts";
import type { Slide } from "../page/slides.ts";
import { stepOfMark, stepsOfEntities } from "../page/steps.ts";

/** The step is read from `top` (px in the window) on; 0: no step. */
interface Stretch {
  top: number;
  step: number;
}

/** 0 if no step of the figure is being read. */
export function stepAtLine(slide: Slide, line: number): number {
  const stretches = stretchesOf(slide).sort((a, b) => a.top - b.top);
  return stretches.filter(({ top }) => top <= line).at(-1)?.step ?? 0;
}

/** Highlights the slide's figures and lists; 0 shows all steps. */
export function highlightReading(slide: Slide, step: number): void {
  const stage = slide.element.querySelector(".stage");
  if (!stage) return;
  stage.classList.toggle("live", step > 0);
  if (step > 0) highlight(stage, step);
  else clearHighlights(stage);
}

/** Only slides whose figure has steps are highlighted; an incremental list is not. */
export function hasHighlights({ element }: Slide): boolean {
  return element.querySelector(".fig [data-step]") !== null;
}

function stretchesOf({ element, steps }: Slide): Stretch[] {
  const figures = [...element.querySelectorAll(".fig:has([data-step])")];
  const items = [...element.querySelectorAll<HTMLElement>(".stage .steps [data-step]")];
  const paragraphs = [...element.querySelectorAll(".say > p, .say li")];
  const stepOf = stepsOfEntities(element.querySelector(".stage"));
  return [
    ...figures.flatMap((figure) => stretchesOfFigure(figure, steps)),
    ...readBlocks(items, (item) => [{ top: item.getBoundingClientRect().top, step: firstStep(item) }]),
    ...readBlocks(paragraphs, (paragraph) => stretchesOfParagraph(paragraph, stepOf)),
  ];
}

/** Rows of steps if they follow each other downwards; else equal parts of the figure's height. */
function stretchesOfFigure(figure: Element, steps: number): Stretch[] {
  const box = figure.getBoundingClientRect();
  if (box.height === 0) return [];
  const numbers = Array.from({ length: steps }, (_, i) => i + 1);
  const rows = numbers.map((step) => ({ step, top: topOfStep(figure, step) }));
  const inOrder = rows.every(({ top }, i) => top > (rows[i - 1]?.top ?? box.top - 1) + 1);
  const shares = numbers.map((step) => ({ step, top: box.top + ((step - 1) / steps) * box.height }));
  return [...(inOrder ? rows : shares), { step: 0, top: box.bottom }];
}

/** Top of what belongs to this step only, as far as it is drawn. */
function topOfStep(figure: Element, step: number): number {
  const parts = [...figure.querySelectorAll(`[data-step="${step}"]`)];
  const boxes = parts.map((part) => part.getBoundingClientRect()).filter((box) => box.height > 0);
  return Math.min(...boxes.map(({ top }) => top));
}

/** A sentence is about what is cited at its end, so each mark's part begins where the one before ends. */
function stretchesOfParagraph(paragraph: Element, stepOf: ReadonlyMap<string, number>): Stretch[] {
  let top = paragraph.getBoundingClientRect().top;
  return [...paragraph.querySelectorAll<HTMLElement>(".cite[data-cite]")].flatMap((mark) => {
    const step = stepOfMark(mark, stepOf);
    if (step === undefined) return [];
    const stretch = { top, step };
    top = mark.getBoundingClientRect().bottom;
    return [stretch];
  });
}

/** Blocks without a step, and what follows the last block, belong to no step. */
function readBlocks<Block extends Element>(
  blocks: readonly Block[],
  read: (block: Block) => Stretch[],
): Stretch[] {
  const stretches = blocks.flatMap((block) => {
    const found = read(block);
    return found.length > 0 ? found : [{ top: block.getBoundingClientRect().top, step: 0 }];
  });
  const last = blocks.at(-1);
  return last ? [...stretches, { top: last.getBoundingClientRect().bottom, step: 0 }] : [];
}
