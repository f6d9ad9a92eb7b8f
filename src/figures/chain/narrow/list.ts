// A chain as a list of sentences, where two columns cannot hold it: who is shown by side, the ties, the strikes.
import { type Html, html } from "../../../markup/html.ts";
import { tellLanes, tellStrike, tellTie } from "../describe.ts";
import type { ChainPlan } from "../model.ts";

export function listTies(request: ChainPlan): Html {
  const strikes = [...request.strikes].sort((a, b) => a.step - b.step);
  const lanes = tellLanes(request).map((words) => html`<li>${words}</li>`);
  const ties = request.relations.map((tie) =>
    item(tie.steps, { "data-relation": tie.id }, tellTie(tie, request)),
  );
  const blows = strikes.map((strike) =>
    item(strike.steps, { "data-event": strike.id }, tellStrike(strike, request)),
  );
  return html`${lanes}${ties}${blows}`;
}

function item(steps: readonly number[], thing: Record<string, string>, words: string): Html {
  const lit = html.attributes({ "data-step": steps.join(" ") || null });
  return html`<li${lit}><span${html.attributes(thing)}>${words}</span></li>`;
}
