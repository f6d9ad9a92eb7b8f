// A story told twice on a narrow page: two lists, one after the other. An event of the record that the account tells
// gives the number under which it is told.
import { type Html, html } from "../../markup/html.ts";
import type { NarrowDrawing } from "../drawing.ts";
import { sideMark } from "../shapes/marks.ts";
import { inlineMark, inlineStep, inlineWords, stepsOf } from "../text/narrow-list.ts";
import { joinRuns } from "../text/wrap.ts";
import { fillWords, fillZone } from "../words.ts";
import { readOffset, sayOnClock, type Zone } from "./clock.ts";
import type { AccountsLayout, RecordItem, ToldItem } from "./layout.ts";
import type { AccountsPlan, TwoAccounts } from "./plan.ts";

export function listAccounts(
  { accounts, names, scenario, words }: AccountsPlan,
  { told, record }: AccountsLayout,
): NarrowDrawing {
  const { timezone, language } = scenario;
  const zone: Zone = { offset: readOffset(timezone.offset), name: timezone.name };
  const events = [...accounts.record, ...accounts.after];
  const clock = ({ id }: RecordItem) =>
    sayOnClock(events.find((event) => event.id === id)!.when, zone, language);
  const recorded = (isAfter: boolean) =>
    record
      .filter((item) => item.isAfter === isAfter)
      .map((item) => listRecorded(item, clock(item), accounts, names.told, words));
  const after = recorded(true);
  const markup = html`${drawHead(names.told, words["figure.told-order"])}<ol class="seq-list">${told.map(
    listTold,
  )}</ol>${drawHead(names.record, fillZone(words, "figure.list-clock", timezone))}<ol class="seq-list">${recorded(false)}</ol>${
    after.length > 0 &&
    html`<p class="list-head">${words["figure.after"]}</p><ol class="seq-list is-after">${after}</ol>`
  }`;
  return { form: "list", element: "div", markup: markup.value, classes: ["accounts-list"] };
}

const drawHead = (name: string, note: string | undefined): Html =>
  html`<p class="list-head">${name} <span class="list-note">${note}</span></p>`;

function listTold({ id, side, step, steps, labels }: ToldItem): Html {
  const [title, when] = labels;
  return html`<li class="side-${side}"${stepsOf(steps)}>${inlineStep(side, step)}<p data-event="${id}"><b>${when && inlineWords(when.line)}</b> <span class="seq-words">${title && inlineWords(title.line)}</span></p></li>`;
}

function listRecorded(
  { id, side, steps, unchecked, labels }: RecordItem,
  clock: string,
  { told }: TwoAccounts,
  account: string,
  words: Record<string, string>,
): Html {
  const [title, when] = labels;
  const telling = told.filter(({ tells }) => tells.some((event) => event.id === id));
  const same = { steps: telling.map(({ step }) => step).join(", "), account };
  const notes = [
    ...(when && joinRuns(when.line).includes(clock) ? [] : [html`${clock}`]),
    ...(telling.length > 0 ? [html`${fillWords(words, "figure.list-same", same)}`] : []),
    ...(unchecked ? [html`${inlineMark("badge-unchecked")} ${words["verdict.unchecked"]}`] : []),
  ];
  const mark = html`<svg class="dg" viewBox="0 0 36 36" aria-hidden="true">${sideMark(side, 18, 18)}</svg>`;
  return html`<li class="side-${side}"${stepsOf(steps)}>${mark}<p data-event="${id}"><b>${when && inlineWords(when.line)}</b> <span class="seq-words">${title && inlineWords(title.line)}</span>${notes.map(
    (note) => html` <span class="seq-who">${note}</span>`,
  )}</p></li>`;
}
