// Finds texts that overlap.
import type { Finding } from "../../model/look.ts";
import type { SeenText } from "./texts.ts";
import { describeText } from "./texts.ts";

/** The part of a line's box that its letters fill, px of the window. */
interface Core {
  seen: SeenText;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Each pair once. Elements fixed in the window may cover text that scrolls. */
export function findOverlaps(texts: readonly SeenText[]): Finding[] {
  const standing = texts.filter((seen) => !seen.around.stays && !isScrolledAway(seen));
  const cores = standing.filter(({ element }) => !isTurned(element)).map(readCore);
  cores.sort((a, b) => a.top - b.top);
  const found = new Map<string, Finding>();
  cores.forEach((a, i) => {
    for (let k = i + 1; k < cores.length; k++) {
      const b = cores[k] as Core;
      if (b.top >= a.bottom) break;
      if (a.seen.node === b.seen.node || a.left >= b.right || b.left >= a.right) continue;
      if (areSetInLine(a.seen.element, b.seen.element)) continue;
      const [text, other] = [a.seen.text, b.seen.text];
      found.set(`${text}\0${other}`, {
        kind: "overlap",
        ...describeText(a.seen.element),
        text,
        other,
        amount: 0,
      });
    }
  });
  return [...found.values()];
}

/** Words of one line of a drawing follow each other. Firefox gives each of them the box of the whole line. */
function areSetInLine(one: Element, other: Element): boolean {
  const line = one.closest("tspan[x], text");
  return line !== null && line === other.closest("tspan[x], text");
}

const air = { above: 0.3, below: 0.25 }; // parts of a line's height without letters, accents and tails aside
const sides = 1; // px on each side by which boxes may touch

function readCore(seen: SeenText): Core {
  const { left, right, top, bottom, height } = seen.box;
  return {
    seen,
    left: left + sides,
    right: right - sides,
    top: top + height * air.above,
    bottom: bottom - height * air.below,
  };
}

/** The box of rotated text contains much empty space. */
function isTurned(element: Element): boolean {
  const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
  return (
    (matrix !== null && Math.abs(matrix.b) > 0.01) ||
    element.closest("textPath, [transform*=rotate]") !== null
  );
}

/** Whether a box that scrolls by itself hides the text now: it lies over nothing there, and can be reached. */
function isScrolledAway({ around, box }: SeenText): boolean {
  return around.scrollers.some(
    ({ left, right, top, bottom }) =>
      box.bottom <= top || box.top >= bottom || box.right <= left || box.left >= right,
  );
}
