// A timeline on a narrow page: a list in order of time, each event with its lane.
import { html } from "../../markup/html.ts";
import type { NarrowDrawing } from "../drawing.ts";
import { sideMark } from "../shapes/marks.ts";
import { stepsOfEvent } from "../steps.ts";
import { quoteRuns } from "../text/label.ts";
import { inlineStep, inlineWords, stepsOf } from "../text/narrow-list.ts";
import { fillWords, fillZone } from "../words.ts";
import { sideOf } from "./items.ts";
import type { LaneEvent, TimelinePlan } from "./model.ts";

export function listTimeline(plan: TimelinePlan): NarrowDrawing {
  const { events, zone, words } = plan;
  const by = fillZone(words, "figure.list-clock", zone);
  const markup = html`<p class="list-head">${words["figure.in-order"]} <span class="list-note">${by}</span></p><ol class="seq-list">${events.map((one) => listEvent(one, plan))}</ol>`;
  return { form: "list", element: "div", markup: markup.value, classes: ["accounts-list"] };
}

function listEvent(one: LaneEvent, { lanes, slide, scenario, words }: TimelinePlan) {
  const { event, lane } = one;
  const side = sideOf(one);
  const mark =
    event.step === null
      ? html`<svg class="dg" viewBox="0 0 36 36" aria-hidden="true">${sideMark(side, 18, 18)}</svg>`
      : inlineStep(side, event.step);
  const whose = lanes.find(({ id }) => id === lane)?.name ?? "";
  const answers = event.respondsTo.map(({ event: other }) =>
    fillWords(words, "figure.list-answers", { title: other.title }),
  );
  return html`<li class="side-${side}"${stepsOf(stepsOfEvent(event, slide))}>${mark}<p data-event="${event.id}"><b>${event.when.as}</b> <span class="seq-words">${inlineWords(quoteRuns(event.title, scenario.language))}</span> <span class="seq-who">${[whose, ...answers].join("; ")}</span></p></li>`;
}
