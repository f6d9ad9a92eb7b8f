// The fixed lists of the format: what may stand where an author chooses one of several.
export const actorKinds = ["state", "body", "person", "group", "place", "thing"] as const;

export const relationKinds = [
  "organ",
  "member",
  "command",
  "backing",
  "supplies",
  "alliance",
  "speaks-for",
  "opposes",
  "mediation",
  "hypothesis",
  "denial",
  "own", // what its verb says
] as const;

export const precisions = [
  "second",
  "minute",
  "hour",
  "part-of-day",
  "day",
  "month",
  "year",
  "span",
  "unknown",
] as const;

/** Whether a time is known to the minute, or to the second. */
export const isToTheMinute = ({ precision }: { precision: (typeof precisions)[number] }): boolean =>
  precision === "minute" || precision === "second";

export const confidences = ["low", "moderate", "high"] as const;
