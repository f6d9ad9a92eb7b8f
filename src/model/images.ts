// The pictures of a briefing's folder.

/** Path inside the folder → `data:` address; null if the file is not a picture that can be shown. */
export type Images = ReadonlyMap<string, string | null>;
