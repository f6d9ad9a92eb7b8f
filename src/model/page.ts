// The page as values: what its head says, the blocks of its body, and what changed from one build to the next.

/** What a briefing says about itself as a whole, for the head of the page and the properties of a PDF. */
export interface BriefingHead {
  language: string; // BCP 47
  dir: "ltr" | "rtl";
  title: string;
  description: string;
  handling: string; // marking for handling, as every slide shows it
  author: string; // empty if nobody is named
  day: string | null; // date of the briefing, YYYY-MM-DD; null where it is not known
  contentHash: string; // hash of the content, as the foot of the slides shows it
  folios: string[]; // slide numbers as shown, in order
}

/** A piece of the page's body with a name that stays the same from build to build. */
export interface Block {
  key: string; // "contents"; of a slide, or of a stack of them, "slide " and the id of the first
  html: string;
  opens: readonly string[]; // ids of what the inspector opens from it
}

/** The head of a served page, as far as a patch can change it. */
export interface PatchedHead {
  title: string;
  description: string;
  handling: string;
  contentHash: string;
  linkedData: string; // JSON, or empty
}

/** Of a patch; null where the data is as it was. */
export type HeadChange = Omit<PatchedHead, "linkedData"> & { linkedData: string | null };

/**
 * What changed of a served page from one build to the next, as its browsers are told. `from` and `to` are versions of
 * the page; a browser takes only a patch whose `from` is the version that it shows.
 */
export interface Patch {
  kind: "patch";
  from: string;
  to: string;
  head: HeadChange;
  order: readonly string[] | null; // the keys of all blocks; null where they are the same as before
  blocks: Readonly<Record<string, string>>; // by key: HTML of those that are new or changed
}
