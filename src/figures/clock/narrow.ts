// A clock on a narrow page: a list for each account, in order of time.
import { html } from "../../markup/html.ts";
import type { NarrowDrawing } from "../drawing.ts";
import { sideMark } from "../shapes/marks.ts";
import { stepsOfEvent } from "../steps.ts";
import { quoteRuns } from "../text/label.ts";
import { inlineWords, stepsOf } from "../text/narrow-list.ts";
import type { Timed } from "../time/options.ts";
import { fillZone } from "../words.ts";
import { sideOf } from "./layout.ts";
import { type ClockPlan, isSame } from "./plan.ts";

export function listClock(plan: ClockPlan): NarrowDrawing {
  const { accounts, events, zone, words } = plan;
  const by = fillZone(words, "figure.list-clock", zone);
  const lists = accounts.map(({ id, name }) => {
    const own = events.filter(({ event }) => event.account === id);
    return html`<p class="list-head">${name} <span class="list-note">${by}</span></p><ol class="seq-list">${own.map((one) => listEvent(one, plan))}</ol>`;
  });
  return { form: "list", element: "div", markup: html`${lists}`.value, classes: ["accounts-list"] };
}

function listEvent({ event }: Timed, { accounts, events, slide, scenario }: ClockPlan) {
  const side = sideOf(event);
  const mark = html`<svg class="dg" viewBox="0 0 36 36" aria-hidden="true">${sideMark(side, 18, 18)}</svg>`;
  const same = events
    .filter(({ event: other }) => other.account !== event.account && isSame(event, other))
    .map(
      ({ event: other }) =>
        html` <span class="seq-who">= ${nameOf(other.account, accounts)}, ${other.when.as}</span>`,
    );
  return html`<li class="side-${side}"${stepsOf(stepsOfEvent(event, slide))}>${mark}<p data-event="${event.id}"><b>${event.when.as}</b> <span class="seq-words">${inlineWords(quoteRuns(event.title, scenario.language))}</span>${same}</p></li>`;
}

const nameOf = (id: string, accounts: ClockPlan["accounts"]): string =>
  accounts.find((one) => one.id === id)?.name ?? id;
