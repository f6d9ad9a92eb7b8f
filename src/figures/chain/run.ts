// A chain from Mermaid text to drawing: Mermaid parses it and calls the layout "lanes", which places and draws it.
import type { LayoutData, LayoutLoaderDefinition } from "mermaid";
import type { Picture } from "../drawing.ts";
import type { Drawn } from "../figure-kind.ts";
import type { Drawer } from "../mermaid/load.ts";
import { renderOnce } from "../mermaid/render.ts";
import { drawChain } from "./draw.ts";
import { layOutLanes } from "./lanes.ts";
import type { LanesLayout, ParsedChain } from "./layout.ts";
import type { ChainPlan } from "./model.ts";
import { writeChainText } from "./text.ts";

/** Mermaid draws one figure after another; the chain being drawn and its layout are handed over here. */
const turn: { request: ChainPlan | null; layout: LanesLayout | null } = { request: null, layout: null };

const lanesLayout: LayoutLoaderDefinition = {
  name: "lanes",
  loader: async () => ({
    render: async (data) => {
      if (turn.request) turn.layout = layOutLanes(readChain(data), turn.request);
    },
  }),
};

export async function runChain(request: ChainPlan, drawer: Drawer): Promise<Drawn<Picture>> {
  drawer.mermaid.registerLayoutLoaders([lanesLayout]);
  turn.request = request;
  turn.layout = null;
  const text = `---\nconfig:\n  layout: lanes\n---\n${writeChainText(request)}`;
  await renderOnce(text, drawer);
  const layout = turn.layout as LanesLayout | null;
  turn.request = null;
  if (!layout) throw new Error("Mermaid did not call the layout “lanes”.");
  const { drawing, problems } = drawChain(request, layout);
  return { drawing: problems.some((problem) => problem.severity === "error") ? null : drawing, problems };
}

/** Mermaid's nodes and edges with our ids again. A strike's line is thick. */
function readChain({ nodes, edges }: LayoutData): ParsedChain {
  const id = (name: string | undefined) => name?.replace(/^n_/, "") ?? "";
  const lanes = nodes.filter((node) => node.isGroup);
  const ends = edges.map((edge) => ({
    id: edge.id,
    from: id(edge.start),
    to: id(edge.end),
    thick: edge.thickness === "thick",
  }));
  return {
    lanes: lanes.map((lane) => ({
      id: lane.id,
      nodes: nodes.filter((node) => node.parentId === lane.id).map((node) => id(node.id)),
    })),
    ties: ends.filter((edge) => !edge.thick),
    strikes: ends.filter((edge) => edge.thick),
  };
}
