// The toll of a narrow page (such as a phone): a list for each group of counts. A row says who counted, how
// many and when, above its range on the scale common to all.
import { type Html, html } from "../../markup/html.ts";
import type { Count } from "../../model/scenario.ts";
import type { NarrowDrawing } from "../drawing.ts";
import { quoteRuns } from "../text/label.ts";
import { inlineMark, inlineWords } from "../text/narrow-list.ts";
import { sayRange } from "../words.ts";
import { titleOf, worthOf } from "./describe.ts";
import { drawRange } from "./draw.ts";
import type { TollPlan } from "./plan.ts";
import { largestOf } from "./scale.ts";

const size = { width: 346, height: 22 };
const left = 6;
const openLength = 34; // px, length of a count without an upper end

export function listToll({ groups, language, words }: TollPlan): NarrowDrawing {
  const largest = largestOf(groups.flatMap(({ counts }) => counts));
  const x = (value: number) => left + (value / largest) * (size.width - left - openLength - 4);
  const runs = (text: string) => inlineWords(quoteRuns(text, language));
  const lists = groups.map((group) => {
    const rows = group.counts.map((count) => listCount(count, x, runs, words));
    return html`<p class="list-head">${runs(titleOf(group, words))}</p><ol class="toll-list">${rows}</ol>`;
  });
  const markup = html`${lists}<p class="list-note">${words["figure.toll-order"] ?? ""}</p>`;
  return { form: "list", element: "div", markup: markup.value, classes: ["tolls"] };
}

function listCount(
  count: Count,
  x: (value: number) => number,
  runs: (text: string) => Html[],
  words: Record<string, string>,
): Html {
  const { id, who, when, min, max } = count;
  const worth = worthOf(count);
  const range = drawRange({ y: 11, half: 9, from: x(min), to: max === null ? null : x(max) }, openLength);
  const scale = html`<svg class="dg tl-scale" viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true"><path class="pl-grid" d="M${left} 11H${size.width}"/>${range}</svg>`;
  const note = html`${runs(when.as)} ${inlineMark(`badge-${worth}`)} ${words[`verdict.${worth}`] ?? ""}`;
  return html`<li><p data-count="${id}"><span>${runs(who)}</span> <b>${sayRange(count, words)}</b>${scale}<span class="list-note">${note}</span></p></li>`;
}
