// Where the slide lies while problems take a part of the window. Pure, but for `makeRoom`; px of the window.
import { fitScale, slideSize } from "../page/slide-size.ts";

/** "panel": errors at the end of the lines. "list": warnings at the start. "sheet": below, elsewhere. */
export type Shown = "panel" | "list" | "sheet" | "pill" | "nothing";

export interface Room {
  x: number; // middle of the slide
  y: number;
  scale: number;
}

// also in assets/styles/live.css
const list = 400;
const panelIn = (width: number): number => Math.min(656, width - 704); // the slide keeps half its size
const narrow = 1100; // a window less wide has the sheet

/** @param presents false for the reading page, which has no room beside its columns */
export function chooseForm(open: boolean, hasErrors: boolean, width: number, presents: boolean): Shown {
  if (!open) return "pill";
  if (width < narrow || !presents) return "sheet";
  return hasErrors ? "panel" : "list";
}

/** Null: the slide fills the window as ever. */
function findRoom(shown: Shown, width: number, height: number, rightToLeft: boolean): Room | null {
  const box = findBox(shown, width, height);
  if (!box) return null;
  const scale = fitScale(box.width, box.height);
  const x = box.left + box.width / 2;
  const y = shown === "panel" ? box.top + (slideSize.height / 2) * scale : box.top + box.height / 2;
  return { x: rightToLeft ? width - x : x, y, scale };
}

/** The part of the window that is left, with lines from left to right. */
function findBox(shown: Shown, width: number, height: number) {
  if (shown === "panel")
    return { left: 32, top: 60, width: width - panelIn(width) - 64, height: height - 156 };
  if (shown === "list") return { left: list + 22, top: 24, width: width - list - 46, height: height - 48 };
  if (shown === "sheet") return { left: 0, top: 0, width, height: height * 0.4 };
  if (shown === "pill") return { left: 0, top: 0, width, height: height - 41 };
  return null;
}

/** Sets the classes and custom properties that the styles read. */
export function makeRoom(shown: Shown, rightToLeft: boolean): void {
  const { classList, style } = document.documentElement;
  const room = findRoom(shown, innerWidth, innerHeight, rightToLeft);
  for (const name of ["panel", "list", "sheet", "pill"]) classList.toggle(`problems-${name}`, name === shown);
  classList.toggle("problems-room", room !== null);
  const values = room
    ? { x: `${room.x}px`, y: `${room.y}px`, k: String(room.scale) }
    : { x: "", y: "", k: "" };
  for (const [name, value] of Object.entries(values)) style.setProperty(`--room-${name}`, value);
}
