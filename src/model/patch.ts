// What changed of a served page from one build to the next, as its browsers are told.

export interface PatchedHead {
  title: string;
  description: string;
  handling: string;
  contentHash: string;
  linkedData: string; // JSON, or empty
}

/** Of a patch; null where the data is as it was. */
export type HeadChange = Omit<PatchedHead, "linkedData"> & { linkedData: string | null };

/** `from` and `to` are versions of the page: a patch fits one alone. */
export interface Patch {
  kind: "patch";
  from: string;
  to: string;
  head: HeadChange;
  order: readonly string[] | null; // the keys of all blocks; null where they are the same as before
  blocks: Readonly<Record<string, string>>; // by key: HTML of those that are new or changed
}
