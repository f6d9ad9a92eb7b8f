// What a browser shows of a slide, as parts that PowerPoint knows. Lengths are px on the slide's 1280 × 720;
// colours are six hexadecimal digits.

export interface SlideShapes {
  id: string; // of the slide
  layout: string;
  shapes: Shape[]; // from back to front
}

export type Shape = TextShape | TableShape | PictureShape | BoxShape;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Run {
  text: string; // one character for a mark
  language: string; // BCP 47; "" if the page does not say
  rightToLeft: boolean; // the paragraph that it is in
  mark: string | null; // id of the symbol that the page draws here: "badge-partly"
  font: string;
  size: number;
  bold: boolean;
  italic: boolean;
  color: string;
  link: string | null; // URL, or "#" and an id of the page
  highlight: string | null;
  struck: boolean;
  underlined: boolean; // a link is anyhow
}

export interface TextShape extends Box {
  kind: "text";
  role: "headline" | "text" | "footer";
  runs: Run[];
  align: "left" | "center" | "right";
  leading: number; // line height, px
  bullet: "none" | "disc" | "dash" | number; // the number of an item in a numbered list
  indent: number; // px from the bullet to the text; 0 without one
  rightToLeft: boolean;
  oneLine: boolean;
}

export interface Cell {
  runs: Run[];
  head: boolean;
  rightToLeft: boolean;
  rule: string | null; // colour of the line below it
  fill: string | null;
  inset: { start: number; end: number; top: number }; // px from the cell's edges to its text; `start` is right in a cell from right to left
}

export interface TableShape extends Box {
  kind: "table";
  columns: number[]; // widths, px, in reading direction
  rightToLeft: boolean;
  hasHead: boolean; // its first row names the columns
  hasNames: boolean; // the first cell of every other row names the row
  rows: { height: number; cells: Cell[] }[];
}

export interface PictureShape extends Box {
  kind: "picture";
  alt: string; // empty: decoration only
  svg: string | null; // null: an author's picture
  png: string; // base64; empty if there is an SVG, whose picture is made while the file is
}

/** A background or a line. */
export interface BoxShape extends Box {
  kind: "box";
  fill: string;
}
