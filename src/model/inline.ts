// What a line of Markdown holds. `C` is the type of its citations: CitationRef as written, Citation once
// resolved.
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
      checks: (boolean | null)[]; // for a task list, whether each item is done; null for other items
      at: Location;
    }
  | { kind: "table"; align: Align[]; head: Cell<C>[]; rows: Cell<C>[][]; at: Location }
  | { kind: "blockquote"; alert: Alert | null; blocks: Block<C>[]; at: Location }
  | { kind: "quote"; citation: C; at: Location } // > [@id], the words of a quote with their citation
  | { kind: "code"; language: string; text: string; at: Location }
  | { kind: "figure"; figure: FigureSpec; at: Location }
  | { kind: "rule"; at: Location };

/** The kinds of GitHub's alerts, `> [!NOTE]`. */
export const alerts = ["note", "tip", "important", "warning", "caution"] as const;
export type Alert = (typeof alerts)[number];

/** Alignment of a table's column; null: the direction of its text decides. */
type Align = "left" | "center" | "right" | null;

export interface Cell<C> {
  children: Inline<C>[];
  at: Location;
}

/** A figure's fence as written: options for the kinds that are drawn here, Mermaid text for `mermaid`. */
export interface FigureSpec {
  id: string; // unique in the deck, "<slide id>-figure-1"
  kind: string; // a kind in the registry of figures
  text: string; // what stands in the fence
  options: FigureOptions; // empty where the text is not YAML
  at: Location; // first character of the text, on the line after the opening fence
}

/** A citation as written. Its id may not exist. */
export interface CitationRef {
  id: string;
  paragraph?: number;
  at: Location;
}
