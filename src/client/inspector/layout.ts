// Where slide, panel and chips lie while the inspector is open and the slide is presented. Pure; in px of the window.

export interface Layout {
  sheet: boolean; // the panel lies below the slide, not beside it
  panel: { width: number; top: number };
  text: number; // scale of the panel's type
  slide: { x: number; y: number; scale: number }; // of what fills the window without the inspector
  chips: { left: number; top: number; width: number; height: number };
}

const panelWidth = 456; // px at slide size, as are those below
const margin = 41;

/**
 * The slide shrinks whole: to 824 of 1280 in a window of 16 : 9. A window higher than wide has the panel below. The panel
 * lies where lines end: on the left where text runs from right to left.
 */
export function layOut(width: number, height: number, rightToLeft = false): Layout {
  const fit = Math.min(width / 1280, height / 720);
  const beside = { x: (width - 1280 * fit) / 2, y: (height - 720 * fit) / 2 }; // of the slide in the window
  if (width < height) {
    const top = 720 * fit;
    const slide = { x: 0, y: -beside.y, scale: 1 };
    const none = { left: 0, top, width: 0, height: 0 };
    return { sheet: true, panel: { width, top }, text: Math.max(1, fit), slide, chips: none };
  }
  const text = Math.max(0.85, fit);
  const room = width - panelWidth * text;
  const scale = Math.min(room / (1280 * fit), (0.72 * height) / (720 * fit));
  const shown = { width: 1280 * fit * scale, height: 720 * fit * scale };
  const left = (room - shown.width) / 2 + (rightToLeft ? width - room : 0);
  const slide = { x: left - beside.x * scale, y: 0 - beside.y * scale, scale };
  const top = shown.height + 24 * fit;
  const chips = {
    left: left + margin * fit,
    top,
    width: shown.width - 2 * margin * fit,
    height: height - top,
  };
  return { sheet: false, panel: { width: panelWidth * text, top: 0 }, text, slide, chips };
}

const names = [
  "x",
  "y",
  "scale",
  "text",
  "panel",
  "top",
  "chips-left",
  "chips-top",
  "chips-width",
  "chips-height",
];

/** Sets the measures where the styles read them; null takes every trace away. */
export function applyLayout(layout: Layout | null): void {
  const { classList, style } = document.documentElement;
  classList.toggle("inspecting", layout !== null);
  classList.toggle("inspecting-below", layout?.sheet ?? false);
  if (!layout) {
    for (const name of names) style.removeProperty(`--i-${name}`);
    return;
  }
  const { slide, panel, chips } = layout;
  const values = [slide.x, slide.y, slide.scale, layout.text, panel.width, panel.top];
  const all = [...values, chips.left, chips.top, chips.width, chips.height];
  for (const [i, name] of names.entries()) {
    const unit = ["scale", "text"].includes(name) ? "" : "px";
    style.setProperty(`--i-${name}`, `${all[i]}${unit}`);
  }
}
