// What a briefing says about itself as a whole, for the head of the page and the properties of a PDF.

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
