// Mermaid diagrams that can be drawn here. The others need a canvas or HTML inside SVG, or have no styles of
// ours.

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

/** Our name of a type that Mermaid detected; null if it is not supported. */
export function findSupported(type: string): string | null {
  return supported.get(type) ?? null;
}
