// What outputs ask of a browser. The rim has it; what prints here knows nothing of how it is driven.

export type PrintedAs = "slides" | "handout";

export interface Printer {
  /** The page on paper, as a tagged PDF. `html` is the whole page. */
  print(html: string, as: PrintedAs): Promise<Uint8Array>;
}
