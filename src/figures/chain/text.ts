// A chain as Mermaid flowchart text: a subgraph for each lane, a node for each actor, a named edge for each tie and strike.
import type { Side } from "../../model/scenario.ts";
import { escapeMermaid } from "../mermaid/escape.ts";
import type { ChainActor, ChainPlan } from "./model.ts";

const shape: Record<ChainActor["kind"], (label: string) => string> = {
  state: (label) => `[["${label}"]]`,
  body: (label) => `["${label}"]`,
  person: (label) => `(["${label}"])`,
  group: (label) => `{{"${label}"}}`,
  place: (label) => `@{ shape: notch-rect, label: "${label}" }`,
};

const link = { organ: "---", command: "-->", backing: "-.->" } as const;

/** Ids are prefixed, since Mermaid reads `end`, `graph` and the like as words of its own. */
export function writeChainText(request: ChainPlan): string {
  const onGround = (actor: ChainActor) => actor.struck || actor.kind === "place";
  const lane = (side: Side) => request.actors.filter((actor) => actor.side === side && !onGround(actor));
  const sides = (["a", "b", "n"] as const).filter((side) => lane(side).length > 0);
  return [
    "flowchart LR",
    ...sides.flatMap((side) => subgraph(`lane_${side}`, request.sides[side] ?? "", lane(side))),
    ...subgraph("ground", request.ground, request.actors.filter(onGround)),
    ...request.relations.map(({ id, kind, from, to }) => `  n_${from} ${id}@${link[kind]} n_${to}`),
    ...request.strikes.map(({ id, step, from, to }) => `  n_${from} ${id}@==>|${step}| n_${to}`),
  ].join("\n");
}

function subgraph(id: string, title: string, actors: ChainActor[]): string[] {
  if (actors.length === 0) return [];
  const nodes = actors.map((actor) => {
    const label = [actor.name, actor.role].filter(Boolean).map(escapeMermaid).join("<br>");
    return `    n_${actor.id}${shape[actor.kind](label)}`;
  });
  return [`  subgraph ${id} ["${escapeMermaid(title)}"]`, ...nodes, "  end"];
}
