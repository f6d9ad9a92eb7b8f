// One document, two ways to see it. Sets classes and flips the media of the style sheets; touches nothing else.

/** `speak` is the speaker's window, in which the slides are only drawn small. */
export type Mode = "present" | "read" | "speak";

const shown: Record<string, Record<Mode, string>> = {
  read: { present: "not all", read: "screen", speak: "not all" },
  fixed: { present: "all", read: "print", speak: "all" },
  reveal: { present: "screen", read: "not all", speak: "not all" },
  present: { present: "screen", read: "not all", speak: "screen" },
  speaker: { present: "not all", read: "not all", speak: "screen" },
};

/** Print and a page without JavaScript are right before this runs: it only decides what the screen shows. */
export function setMode(mode: Mode): void {
  const root = document.documentElement;
  root.classList.toggle("present", mode === "present");
  root.classList.toggle("live", mode !== "read");
  root.classList.toggle("speaker-window", mode === "speak");
  root.classList.toggle("read", mode === "read");
  for (const style of document.querySelectorAll<HTMLStyleElement>("style[data-for]")) {
    const media = shown[style.dataset.for ?? ""]?.[mode];
    if (media) style.media = media;
  }
}

/** The document's style sheets by the name that bundling gave them. */
export function styleName(style: HTMLStyleElement): string {
  return style.dataset.for ?? style.id;
}

/** The mode to begin with: presenting, unless `?read` or `?print`, or a small screen without `?present`. */
export function firstMode(search: string, width: number): Mode {
  const query = new URLSearchParams(search);
  if (query.has("speaker")) return "speak";
  if (query.has("read") || asksToPrint(search)) return "read";
  return width > 0 && width < 760 && !query.has("present") ? "read" : "present";
}

/** Opened to be printed: `?print`, or `?print=handout`. */
export function asksToPrint(search: string): boolean {
  return new URLSearchParams(search).has("print");
}

export function asksForHandout(search: string): boolean {
  return new URLSearchParams(search).get("print") === "handout";
}

/** The scale at which a slide of 1280 × 720 fits the window, in px. */
export function fitScale(width: number, height: number): number {
  return Math.min(width / 1280, height / 720);
}
