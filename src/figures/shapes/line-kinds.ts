// The kinds of line in a chain, in the order of its key.

export const lineKinds = [
  "command",
  "organ",
  "member",
  "speaks-for",
  "backing",
  "supplies",
  "alliance",
  "opposes",
  "mediation",
  "denial",
  "hypothesis",
  "verb", // the author's own words
  "strike",
  "retaliation",
] as const;
export type LineKind = (typeof lineKinds)[number];

/** What is drawn at the ends and in the middle of a line. */
export interface LineLook {
  start: "bar" | "dot" | null;
  end: "head" | "open" | "bar" | "dot" | "blow" | null; // a filled head, an open one, or that of a strike
  middle: "cross" | "ring" | "stroke" | "question" | null;
  pairsWith?: LineKind; // shares its line in the key
}

export const lineLooks: Record<LineKind, LineLook> = {
  command: { start: null, end: "head", middle: null },
  organ: { start: "bar", end: "bar", middle: null },
  member: { start: "bar", end: "bar", middle: null, pairsWith: "organ" },
  "speaks-for": { start: null, end: "open", middle: null },
  backing: { start: null, end: "open", middle: null },
  supplies: { start: null, end: "head", middle: null },
  alliance: { start: "dot", end: "dot", middle: null },
  opposes: { start: null, end: "bar", middle: "cross" },
  mediation: { start: null, end: "open", middle: "ring" },
  denial: { start: null, end: "open", middle: "stroke" },
  hypothesis: { start: null, end: "open", middle: "question" },
  verb: { start: null, end: "open", middle: null },
  strike: { start: null, end: "blow", middle: null },
  retaliation: { start: null, end: "blow", middle: null },
};

/** The kind of that name; any other name is the author's own verb. */
export const asLineKind = (kind: string): LineKind => lineKinds.find((one) => one === kind) ?? "verb";

/** Whether the line is a strike; every other is a relation. */
export const isBlow = (kind: LineKind): boolean => kind === "strike" || kind === "retaliation";
