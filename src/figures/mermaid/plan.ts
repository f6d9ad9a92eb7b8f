// A Mermaid diagram as its author wrote it.
export interface MermaidPlan {
  text: string;
}
