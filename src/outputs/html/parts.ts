// What the page is made of besides its content: styles in the order of the cascade, and scripts. A script in
// the head changes `media` between presenting and reading; the values here are right without scripts.

export interface StyleBlock {
  id: string; // the script finds the block by this value in data-for
  files: string[]; // in assets/styles without ".css"; "layouts/*/x" is x.css of every layout that has one
  media: "all" | "print" | "screen" | "not all";
}

export const styleBlocks: readonly StyleBlock[] = [
  {
    id: "base",
    files: [
      "tokens",
      "base",
      "layouts/*/both",
      "marks",
      "figures",
      "figures-grid",
      "map",
      "plots",
      "corrections",
    ],
    media: "all",
  },
  {
    id: "fixed",
    files: ["fixed", "fixed-text", "fixed-rail", "layouts/figure-slide", "layouts/*/style"],
    media: "print",
  },
  {
    id: "read",
    files: [
      "read",
      "layouts/*/read",
      "read-page",
      "read-columns",
      "read-contents",
      "read-bar",
      "figures-narrow",
      "map-read",
    ],
    media: "screen",
  },
  { id: "reveal", files: ["reveal"], media: "not all" },
  { id: "present", files: ["present"], media: "not all" },
  { id: "dialogs", files: ["dialogs"], media: "screen" },
  { id: "inspector", files: ["inspector"], media: "screen" },
  { id: "states", files: ["states", "figures-states", "map-states", "plots-states"], media: "screen" },
  { id: "print", files: ["print", "print-sources", "print-handout"], media: "print" },
  { id: "speaker", files: ["speaker"], media: "not all" },
];

/** For the script of the server's page. */
export const liveStyle: StyleBlock = { id: "live", files: ["live"], media: "screen" };

/** For the pages that a shared briefing has for its audience. */
export const shareStyle: StyleBlock = { id: "share", files: ["share"], media: "all" };

/**
 * Files in src/client: run before the first paint, at the end of the page, and the last two on pages of the
 * server only.
 */
export const scripts = ["head", "open", "live", "follow"] as const;
export type ScriptName = (typeof scripts)[number];
