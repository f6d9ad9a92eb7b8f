// Mermaid's stores, one for each type of diagram, in which it keeps what it has parsed.
import type { Mermaid } from "mermaid";

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

/** What all stores of a type inherit from, or the only store if they inherit nothing; null for other types. */
export async function findStore(type: string, { mermaidAPI }: Mermaid): Promise<object | null> {
  const sample = samples[type];
  if (sample === undefined) return null;
  const { db } = await mermaidAPI.getDiagramFromText(sample);
  const prototype = Object.getPrototypeOf(db) as object;
  return prototype === Object.prototype ? db : prototype;
}
