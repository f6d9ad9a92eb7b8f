// Switches one document between its modes, by classes and by the media of style sheets only.

/** `speak` is the speaker's window, which shows slides as small pictures. */
export type Mode = "present" | "read" | "speak";

/** The media of each style sheet in each mode. */
const mediaOf: Record<string, Record<Mode, string>> = {
  read: { present: "not all", read: "screen", speak: "not all" },
  fixed: { present: "all", read: "print", speak: "all" },
  reveal: { present: "screen", read: "not all", speak: "not all" },
  present: { present: "screen", read: "not all", speak: "screen" },
  speaker: { present: "not all", read: "not all", speak: "screen" },
};

/** Printing and pages without JavaScript do not need this: it decides only what the screen shows. */
export function setMode(mode: Mode): void {
  const root = document.documentElement;
  root.classList.toggle("present", mode === "present");
  root.classList.toggle("live", mode !== "read");
  root.classList.toggle("speaker-window", mode === "speak");
  root.classList.toggle("read", mode === "read");
  for (const style of document.querySelectorAll<HTMLStyleElement>("style[data-for]")) {
    const media = mediaOf[style.dataset.for ?? ""]?.[mode];
    if (media) style.media = media;
  }
}

/** Name of a style sheet as given by the bundler. */
export function styleName(style: HTMLStyleElement): string {
  return style.dataset.for ?? style.id;
}

const smallScreen = 760; // px; a window less wide begins with reading, since a slide would be too small there

/**
 * The mode to begin with: presenting, unless `?read` or `?print`, or a small screen without `?present`. `width` is that
 * of the window in px; 0 where it is not known.
 */
export function firstMode(search: string, width: number): Mode {
  const query = new URLSearchParams(search);
  if (query.has("speaker")) return "speak";
  if (query.has("read") || asksToPrint(search)) return "read";
  return width > 0 && width < smallScreen && !query.has("present") ? "read" : "present";
}

/** Whether the page was opened for printing: `?print` or `?print=handout`. */
export function asksToPrint(search: string): boolean {
  return new URLSearchParams(search).has("print");
}

/** Whether the page was opened to print the handout: `?print=handout`. */
export function asksForHandout(search: string): boolean {
  return new URLSearchParams(search).get("print") === "handout";
}
