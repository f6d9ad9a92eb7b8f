// Several edges from a node to itself. Mermaid's layout names the helper nodes of such a loop after the node,
// so that of two loops one is lost. Every further loop is therefore split here, with helper nodes of its own,
// in Mermaid's way.
import type { Mermaid } from "mermaid";
import { findStore } from "./diagram-types.ts";

interface Node {
  id: string;
  parentId?: string | undefined;
  isGroup?: boolean;
  [more: string]: unknown;
}

interface Edge {
  id: string;
  start?: string;
  end?: string;
  [more: string]: unknown;
}

interface Data {
  nodes: Node[];
  edges: Edge[];
}

const typesWithLoops = ["flowchart", "state", "class", "er"];
const patched = new Set<string>();

/** Patches a type's store once, so that the layout receives every loop separately. */
export async function partSelfLoops(type: string, mermaid: Mermaid): Promise<void> {
  if (patched.has(type) || !typesWithLoops.includes(type)) return;
  patched.add(type);
  const store = (await findStore(type, mermaid)) as { getData(): Data };
  const original = store.getData;
  store.getData = function () {
    return partLoops(original.call(this));
  };
}

function partLoops(data: Data): Data {
  const looped = new Set<string>();
  const nodes = [...data.nodes];
  const edges = data.edges.flatMap((edge) => {
    if (!edge.start || edge.start !== edge.end) return [edge];
    const node = data.nodes.find(({ id }) => id === edge.start);
    const isFirst = !looped.has(edge.start);
    looped.add(edge.start);
    if (isFirst || !node || node.isGroup) return [edge];
    const [one, two] = [makeHelper(node, edge, 1), makeHelper(node, edge, 2)];
    nodes.push(one, two);
    return splitLoop(edge, one.id, two.id);
  });
  return { ...data, nodes, edges };
}

const makeHelper = (node: Node, edge: Edge, at: number): Node => ({
  id: `${edge.id}---${at}`,
  domId: `${edge.id}---${at}`,
  parentId: node.parentId,
  shape: "labelRect",
  label: "",
  labelStyle: "",
  style: "",
  padding: 0,
  width: 10,
  height: 10,
});

/** Edges to the first helper, to the second with the label, and back with the arrow head. */
function splitLoop(edge: Edge, one: string, two: string): Edge[] {
  const silent = { label: "", startLabelLeft: "", startLabelRight: "", endLabelLeft: "", endLabelRight: "" };
  return [
    {
      ...edge,
      ...silent,
      startLabelRight: edge.startLabelRight,
      id: `${edge.id}-1`,
      end: one,
      arrowTypeEnd: "none",
    },
    {
      ...edge,
      ...silent,
      label: edge.label,
      id: `${edge.id}-2`,
      start: one,
      end: two,
      arrowTypeStart: "none",
      arrowTypeEnd: "none",
    },
    {
      ...edge,
      ...silent,
      endLabelLeft: edge.endLabelLeft,
      id: `${edge.id}-3`,
      start: two,
      arrowTypeStart: "none",
    },
  ];
}
