// The types of Mermaid diagrams that can be drawn here, and what differs from type to type: when a diagram is empty,
// and the store in which Mermaid keeps what it has parsed. Other types need a canvas or HTML inside SVG, or have no
// styles of ours.
import type { Mermaid } from "mermaid";

const supported = new Map<string, string>([
  ["flowchart", "flowchart"],
  ["flowchart-v2", "flowchart"],
  ["sequence", "sequence"],
  ["stateDiagram", "state"],
  ["state", "state"],
  ["timeline", "timeline"],
  ["quadrantChart", "quadrant"],
  ["gantt", "gantt"],
  ["class", "class"],
  ["classDiagram", "class"],
  ["er", "er"],
  ["pie", "pie"],
  ["mindmap", "mindmap"],
]);

export const supportedNames = [...new Set(supported.values())];

/** Words with which an author begins a diagram's text; those of types that are not drawn here as well. */
export const typeWords: readonly string[] = [
  ...[
    "flowchart",
    "graph",
    "sequenceDiagram",
    "classDiagram",
    "stateDiagram",
    "stateDiagram-v2",
    "erDiagram",
  ],
  ...["gantt", "pie", "mindmap", "quadrantChart", "journey", "gitGraph", "xychart-beta", "sankey-beta"],
  ...[
    "block-beta",
    "packet-beta",
    "architecture-beta",
    "requirementDiagram",
    "C4Context",
    "kanban",
    "radar-beta",
  ],
];

/** Our name of a type that Mermaid detected; null if it is not supported. */
export function findSupported(type: string): string | null {
  return supported.get(type) ?? null;
}

type Count = { size: number } | { length: number } | null | undefined;

interface Store {
  getVertices?(): Count;
  getSubGraphs?(): Count;
  getMessages?(): Count;
  getActors?(): Count;
  getStates?(): Count;
  getClasses?(): Count;
  getNotes?(): Count;
  getEntities?(): Count;
  getTasks?(): Count;
  getSections?(): Count;
  getMindmap?(): unknown;
  getQuadrantData?(): { points?: unknown[]; quadrants?: { text: { text: string } }[] };
}

const areNone = (...counts: Count[]): boolean =>
  counts.every((count) => !count || ("size" in count ? count.size === 0 : count.length === 0));

const emptiness: Record<string, (store: Store) => boolean> = {
  flowchart: (store) => areNone(store.getVertices?.(), store.getSubGraphs?.()),
  sequence: (store) => areNone(store.getMessages?.(), store.getActors?.()),
  state: (store) => areNone(store.getStates?.()),
  class: (store) => areNone(store.getClasses?.(), store.getNotes?.()),
  er: (store) => areNone(store.getEntities?.()),
  gantt: (store) => areNone(store.getTasks?.()),
  timeline: (store) => areNone(store.getTasks?.(), store.getSections?.()),
  pie: (store) => areNone(store.getSections?.()),
  mindmap: (store) => !store.getMindmap?.(),
  quadrant: (store) => {
    const { points = [], quadrants = [] } = store.getQuadrantData?.() ?? {};
    return points.length === 0 && quadrants.every(({ text }) => !text.text);
  },
};

/**
 * Whether a diagram is empty, by what the store of its type holds after parsing. @param type our name, from
 * `findSupported`
 */
export const isEmpty = (type: string, store: unknown): boolean => emptiness[type]?.(store as Store) ?? false;

/** The smallest diagram of each type whose store is changed. */
const samples: Record<string, string> = {
  flowchart: "flowchart LR\n a",
  state: "stateDiagram-v2\n a",
  class: "classDiagram\n class a",
  er: "erDiagram\n a",
  sequence: "sequenceDiagram\n a->>a: b",
  gantt: "gantt\n dateFormat YYYY\n a: 2001, 1d",
  quadrant: "quadrantChart\n a: [0, 0]",
  mindmap: "mindmap\n a",
};

/**
 * Mermaid's store for a type of diagram: what all stores of the type inherit from, or the only store if they inherit
 * nothing; null for other types.
 */
export async function findStore(type: string, { mermaidAPI }: Mermaid): Promise<object | null> {
  const sample = samples[type];
  if (sample === undefined) return null;
  const { db } = await mermaidAPI.getDiagramFromText(sample);
  const prototype = Object.getPrototypeOf(db) as object;
  return prototype === Object.prototype ? db : prototype;
}
