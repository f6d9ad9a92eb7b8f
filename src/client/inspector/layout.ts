// Layout of slide, panel and chips while presenting with the inspector open. Pure; px of the window.
import { fitScale, slideSize } from "../page/slide-size.ts";

export interface Layout {
  sheet: boolean; // the panel is below the slide instead of beside it
  panel: { width: number; top: number };
  text: number; // scale of the panel's type
  slide: { x: number; y: number; scale: number }; // relative to a slide that fills the window
  chips: { left: number; top: number; width: number; height: number };
}

// px on a slide of its usual size; each is multiplied by the scale at which the slide fits the window
const panelWidth = 456;
const chipsMargin = 41; // between an edge of the slide and the chips
const chipsGap = 24; // between the slide and the chips below it

const smallestText = 0.85; // scale of the panel's type below which it would not be legible
const mostHeight = 0.72; // part of the window's height that the slide takes at most, so that chips fit below

/**
 * Sizes of the window in px. The slide shrinks: to 824 px of 1280 in a 16 : 9 window. In a window higher than wide the
 * panel is below. Else it is where lines end: right, or left in a right-to-left language.
 */
export function layOut(width: number, height: number, rightToLeft = false): Layout {
  const fit = fitScale(width, height);
  const whole = { width: slideSize.width * fit, height: slideSize.height * fit };
  const edge = { x: (width - whole.width) / 2, y: (height - whole.height) / 2 }; // beside a slide that fills the window
  return width < height
    ? layOutBelow(width, fit, whole.height, edge.y)
    : layOutBeside(width, height, fit, whole, edge, rightToLeft);
}

/** The slide at the window's top, as wide as before, and the panel below it, without chips. */
function layOutBelow(width: number, fit: number, slideHeight: number, above: number): Layout {
  return {
    sheet: true,
    panel: { width, top: slideHeight },
    text: Math.max(1, fit),
    slide: { x: 0, y: -above, scale: 1 },
    chips: { left: 0, top: slideHeight, width: 0, height: 0 },
  };
}

/** The panel over the whole height; the slide in the middle of what is left of the width, and the chips below it. */
function layOutBeside(
  width: number,
  height: number,
  fit: number,
  whole: { width: number; height: number },
  edge: { x: number; y: number },
  rightToLeft: boolean,
): Layout {
  const text = Math.max(smallestText, fit);
  const panel = { width: panelWidth * text, top: 0 };
  const room = width - panel.width;
  const scale = Math.min(room / whole.width, (mostHeight * height) / whole.height);
  const shown = { width: whole.width * scale, height: whole.height * scale };
  const left = (room - shown.width) / 2 + (rightToLeft ? panel.width : 0);
  const top = shown.height + chipsGap * fit;
  return {
    sheet: false,
    panel,
    text,
    slide: { x: left - edge.x * scale, y: 0 - edge.y * scale, scale },
    chips: {
      left: left + chipsMargin * fit,
      top,
      width: shown.width - 2 * chipsMargin * fit,
      height: height - top,
    },
  };
}

/** Sets custom properties that the styles read; null removes them. */
export function applyLayout(layout: Layout | null): void {
  const { classList, style } = document.documentElement;
  classList.toggle("inspecting", layout !== null);
  classList.toggle("inspecting-below", layout?.sheet ?? false);
  for (const [name, value] of Object.entries(propertiesOf(layout))) {
    if (value === null) style.removeProperty(`--i-${name}`);
    else style.setProperty(`--i-${name}`, value);
  }
}

/** The values of the properties by name, without the prefix `--i-`; all null without a layout. */
function propertiesOf(layout: Layout | null): Record<string, string | null> {
  const px = (length: number | undefined) => (length === undefined ? null : `${length}px`);
  const factor = (scale: number | undefined) => (scale === undefined ? null : String(scale));
  return {
    x: px(layout?.slide.x),
    y: px(layout?.slide.y),
    scale: factor(layout?.slide.scale),
    text: factor(layout?.text),
    panel: px(layout?.panel.width),
    top: px(layout?.panel.top),
    "chips-left": px(layout?.chips.left),
    "chips-top": px(layout?.chips.top),
    "chips-width": px(layout?.chips.width),
    "chips-height": px(layout?.chips.height),
  };
}
