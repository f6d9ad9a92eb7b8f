// What stands inside a line of Markdown. `C` is the citation: a CitationRef as written, a Citation once resolved.
import type { FigureOptions } from "./figure-options.ts";
import type { Location } from "./location.ts";

export type Inline<C> =
  | { kind: "text"; text: string; at: Location }
  | { kind: "strong" | "emphasis" | "deleted"; children: Inline<C>[] }
  | { kind: "quoted"; open: string; close: string; children: Inline<C>[]; at: Location } // words in quotation marks
  | { kind: "code"; text: string; at: Location }
  | { kind: "link"; href: string; title?: string; children: Inline<C>[]; at: Location }
  | { kind: "image"; src: string; alt: string; title?: string; at: Location }
  | { kind: "break" }
  | {
      kind: "element";
      tag: "sub" | "sup" | "abbr" | "span";
      lang?: string;
      title?: string;
      children: Inline<C>[];
    }
  | { kind: "citations"; citations: C[]; at: Location }; // one pair of brackets: [@a; @b]

export type Block<C> =
  | { kind: "heading"; depth: number; children: Inline<C>[]; at: Location }
  | { kind: "paragraph"; children: Inline<C>[]; at: Location }
  | {
      kind: "list";
      ordered: boolean;
      start: number;
      stepwise: boolean;
      items: Block<C>[][];
      checks: (boolean | null)[]; // of a list of tasks: whether each item is done; null: it is none
      at: Location;
    }
  | { kind: "table"; align: Align[]; head: Cell<C>[]; rows: Cell<C>[][]; at: Location }
  | { kind: "blockquote"; alert: Alert | null; blocks: Block<C>[]; at: Location }
  | { kind: "quote"; citation: C; at: Location } // > [@id], the quotation itself
  | { kind: "code"; language: string; text: string; at: Location }
  | { kind: "figure"; figure: FigureSpec; at: Location }
  | { kind: "rule"; at: Location };

/** GitHub's kinds of a quotation that stands out. */
export const alerts = ["note", "tip", "important", "warning", "caution"] as const;
export type Alert = (typeof alerts)[number];

/** Of a column of a table; null: as its text runs. */
export type Align = "left" | "center" | "right" | null;

export interface Cell<C> {
  children: Inline<C>[];
  at: Location;
}

/** A figure fence as written: its options (drawn kinds) or its Mermaid text (written by hand). */
export interface FigureSpec {
  id: string; // unique in the deck, "<slide id>-figure-1"
  kind: string; // of the registry of figure kinds
  text: string; // what stands between the fences
  options: FigureOptions; // none where the text is no YAML
  at: Location; // first character of the text: line after the opening fence
}

/** A citation as written; the id may name nothing. */
export interface CitationRef {
  id: string;
  paragraph?: number;
  at: Location;
}
