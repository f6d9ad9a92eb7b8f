// What the page is made of besides its content: which styles, in the order of the cascade, and which scripts.
// A script in the head flips `media` between presenting and reading; the values here are right without one.

export interface StyleBlock {
  id: string;
  files: string[]; // in assets/styles without ".css"; or a file of a package
  media: "all" | "print" | "screen" | "not all";
  switched: string | null; // the script's name for it, data-for; null: never flipped
}

export const styleBlocks: readonly StyleBlock[] = [
  { id: "base", files: ["tokens", "base", "figures"], media: "all", switched: null },
  { id: "fixed", files: ["fixed"], media: "print", switched: "fixed" },
  { id: "read", files: ["read"], media: "screen", switched: "read" },
  { id: "reveal", files: ["reveal.js/reveal.css"], media: "not all", switched: "present" },
  { id: "present", files: ["present"], media: "not all", switched: "present" },
  { id: "dialogs", files: ["dialogs"], media: "screen", switched: null },
  { id: "states", files: ["states", "figures-states"], media: "screen", switched: null },
  { id: "print", files: ["print"], media: "print", switched: null },
  { id: "speaker", files: ["speaker"], media: "not all", switched: null },
];

/** In src/client: before the first paint, at the end of the page, and on the server's page only. */
export const scripts = ["head", "main", "live"] as const;
export type ScriptName = (typeof scripts)[number];
