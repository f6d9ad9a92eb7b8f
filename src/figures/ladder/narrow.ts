// The ladder of a narrow page: its rungs as a list, highest first, each with its rounds.
import { type Html, html } from "../../markup/html.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { NarrowDrawing } from "../drawing.ts";
import type { FigureSlide } from "../figure-kind.ts";
import { stepsOfEvent } from "../steps.ts";
import { quoteRuns } from "../text/label.ts";
import { inlineStep, inlineWords, stepsOf } from "../text/narrow-list.ts";
import { fillWords, sayEvent } from "../words.ts";
import { answersOf, type LadderPlan, type Round } from "./plan.ts";

export function listLadder({ rungs, rounds, slide, scenario, words }: LadderPlan): NarrowDrawing {
  const items = rungs.map((rung, i) => {
    const height = rungs.length - i;
    const here = rounds.filter((round) => round.height === height);
    const list = here.map((round) => listRound(round, rounds, slide, scenario, words));
    return html`<li><p class="rung"><b>${height}</b> ${rung}</p>${list.length > 0 && html`<ol class="seq-list">${list}</ol>`}</li>`;
  });
  const scale = `${words["figure.scale-of"] ?? ""} ${words["figure.scale-own"] ?? ""}`;
  const markup = html`<p class="list-note">${scale}</p><ol class="rung-list">${items}</ol>`;
  return { form: "list", element: "div", markup: markup.value, classes: ["ladder-list"] };
}

function listRound(
  round: Round,
  rounds: readonly Round[],
  slide: FigureSlide,
  scenario: Scenario,
  words: Record<string, string>,
): Html {
  const { event, move } = round;
  const side = event.actor?.side ?? "n";
  const runs = (text: string) => inlineWords(quoteRuns(text, scenario.language));
  const said = sayEvent(event, words);
  const answers = answersOf(round, rounds).map(({ to, basis }) => {
    const account = scenario.accounts[event.account] ?? "";
    return fillWords(words, `figure.tell-answers-${basis}`, {
      step: move.step,
      other: to.move.step,
      account,
    });
  });
  const notes = answers.map((answer) => html`<span class="seq-who">${answer}</span>`);
  return html`<li class="side-${side}"${stepsOf(stepsOfEvent(event, slide))}>${inlineStep(side, move.step)}<p data-event="${event.id}"><b>${move.when.as}</b> <span class="seq-words">${runs(event.title)}${said && html`: ${runs(said)}`}</span> ${notes}</p></li>`;
}
