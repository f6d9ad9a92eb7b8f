// Layout of slide, panel and chips while presenting with the inspector open. Pure; px of the window.

export interface Layout {
  sheet: boolean; // the panel is below the slide instead of beside it
  panel: { width: number; top: number };
  text: number; // scale of the panel's type
  slide: { x: number; y: number; scale: number }; // relative to a slide that fills the window
  chips: { left: number; top: number; width: number; height: number };
}

const panelWidth = 456; // px on a slide 1280 px wide, like the values below
const margin = 41;

/**
 * The slide shrinks: to 824 px of 1280 in a 16 : 9 window. In a window higher than wide the panel is below.
 * Else it is where lines end: right, or left in a right-to-left language.
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

/** Sets custom properties that the styles read; null removes them. */
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
