// The pictures of a briefing's folder.

/** Path inside the folder → data: address; null for a file that is no picture which can be shown. */
export type Images = ReadonlyMap<string, string | null>;
