// Fingers on the picture of the room's slide, with no tool in hand: one points while it lies there, two enlarge what is
// between them, and two again end that.
import { type Tools, thumb } from "./tools.ts";

type Spot = readonly [x: number, y: number]; // px in the window

export function followFingers(picture: HTMLElement, tools: Tools): void {
  const down = new Map<number, Spot>(); // by pointer
  let pointing = false;
  const point = ({ clientX, clientY }: PointerEvent) => tools.pointAt([clientX, clientY - thumb]);
  const stop = () => {
    if (pointing) tools.pointAt(null);
    pointing = false;
  };
  picture.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "touch") return;
    down.set(event.pointerId, [event.clientX, event.clientY]);
    if (down.size === 2) {
      stop();
      tools.zoomAt(...middleOf([...down.values()]));
    } else if (down.size === 1 && tools.name === null) {
      pointing = true;
      point(event);
    }
  });
  picture.addEventListener("pointermove", (event) => {
    if (pointing && down.has(event.pointerId)) point(event);
  });
  for (const end of ["pointerup", "pointercancel"] as const)
    picture.addEventListener(end, ({ pointerId }) => {
      down.delete(pointerId);
      if (down.size === 0) stop();
    });
}

function middleOf(spots: readonly Spot[]): Spot {
  const mean = (at: 0 | 1) => spots.reduce((sum, spot) => sum + spot[at], 0) / spots.length;
  return [mean(0), mean(1)];
}
