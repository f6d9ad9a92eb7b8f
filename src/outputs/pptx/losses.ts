// What a PowerPoint file does not carry over, for its maker to know.
import type { SlideShapes } from "./shapes.ts";

/** One sentence each. `steps`: each step has a slide of its own. */
export function findLosses(taken: readonly SlideShapes[], steps: boolean): string[] {
  const fonts = new Set(
    taken.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === "text" ? shape.runs.map(({ font }) => font) : [])),
    ),
  );
  return [
    ...(steps ? [] : ["Steps: every slide shows all of them; --steps gives each a slide of its own."]),
    `Fonts: ${[...fonts].sort().join(", ")} are named, not embedded. Where they are not installed, PowerPoint takes others, and texts may be wider.`,
    "Badges: letters of the text; the list of sources says what each of them means.",
    "The inspector: citations lead to the list of sources, and not to the words.",
    "Speaker view, reading page, search and the dark theme: they are the page's own.",
  ];
}
