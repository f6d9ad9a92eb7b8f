// What a briefing says of itself as a whole: for the head of the page, and for a PDF's own description.

export interface BriefingHead {
  language: string; // BCP 47
  dir: "ltr" | "rtl";
  title: string;
  description: string;
  handling: string; // as every slide says it
  author: string; // empty: nobody named
  day: string | null; // of which it is, YYYY-MM-DD; null where that cannot be told
  contentHash: string; // of the content, as the foot of the slides shows it
  folios: string[]; // the slides' numbers as shown, in order
}
