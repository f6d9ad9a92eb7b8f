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
  "minute",
  "hour",
  "part-of-day",
  "day",
  "month",
  "year",
  "span",
  "unknown",
] as const;

export const confidences = ["low", "moderate", "high"] as const;
