// The tools of the speaker: pointer, pen, zoom. By mouse or finger on the picture of the room's slide; by
// keyboard with arrow keys, Tab between named parts of the slide, and Enter.
import type { Command, Point } from "../../model/room.ts";
import { findOpeners, isShown } from "../inspector/openers.ts";
import { slideSize } from "../page/slide-size.ts";
import { extendStroke, longestStroke } from "../room/strokes.ts";

export type ToolName = "pointer" | "pen" | "zoom";

interface Hands {
  picture: HTMLElement;
  send(command: Command): void;
  changed(ringed?: string): void; // called when the tool has changed, with the name of what it ringed
}

/** px from a finger up to what it points at, which it would cover. */
export const thumb = 44;

const least = 40; // ms between two messages to the room
const centre: Point = [0.5, 0.5];
const widthToHeight = slideSize.width / slideSize.height;
const ring = { turns: 36, share: 0.58, gap: 6 }; // points; radii as a share of the box's sides, and px beyond that

export class Tools {
  private readonly hands: Hands;
  name: ToolName | null = null;
  private at: Point = centre;
  private stroke: Point[] | null = null; // being drawn
  private part = -1; // index of the part chosen by Tab
  private target: DOMRect | null = null; // its box
  private label = ""; // its name
  private sentAt = 0; // when the room was last told of the pointer, ms since 1970

  constructor(hands: Hands) {
    this.hands = hands;
    const { picture } = hands;
    picture.addEventListener("pointermove", (event) => this.hover(event));
    picture.addEventListener("pointerdown", (event) => this.press(event));
    picture.addEventListener("pointerup", (event) => this.release(event));
    picture.addEventListener("pointerleave", () => this.leave());
  }

  /** Taking the same tool again puts it away. */
  take(name: ToolName | null): void {
    const next = name === this.name ? null : name;
    if (this.name === "pointer" || this.name === "pen") this.hands.send({ do: "point", at: null });
    if (this.name === "zoom") this.hands.send({ do: "zoom", at: null });
    this.endStroke();
    this.name = next;
    this.part = -1;
    this.target = null;
    this.at = centre;
    if (next === "pointer" || next === "pen") this.tell();
    if (next === "zoom") this.hands.send({ do: "zoom", at: this.at });
    this.hands.changed();
  }

  /** By one per cent of the width, or five if `fast`. */
  move(x: number, y: number, fast: boolean): void {
    const far = fast ? 0.05 : 0.01;
    this.target = null;
    this.goTo([this.at[0] + x * far, this.at[1] + y * far * widthToHeight]);
  }

  /** Zooms to a ninth of the slide, placed as on a number pad. */
  zoomPart(digit: number): void {
    const column = (digit - 1) % 3;
    const row = 2 - Math.floor((digit - 1) / 3);
    this.goTo([(column + 0.5) / 3, (row + 0.5) / 3]);
  }

  /** Shows the pointer at a place, in px of the window, or nowhere. No tool is taken. */
  pointAt(place: readonly [x: number, y: number] | null): void {
    if (place && Date.now() - this.sentAt < least) return;
    this.sentAt = place ? Date.now() : 0;
    this.hands.send({ do: "point", at: place && this.inside(this.pointOf(...place)) });
  }

  /** Enlarges what is at a place in the window; where something is enlarged already, ends that. */
  zoomAt(x: number, y: number): void {
    const isOn = this.name === "zoom";
    this.take("zoom");
    if (!isOn) this.goTo(this.pointOf(x, y));
  }

  /** Chooses the next named part of the slide, or the one before. */
  step(by: 1 | -1): void {
    const parts = findOpeners(this.hands.picture).filter(isShown);
    if (parts.length === 0) return;
    this.part = (this.part + by + parts.length) % parts.length;
    const part = parts[this.part]!;
    const box = part.getBoundingClientRect();
    this.label = part.getAttribute("aria-label") ?? part.textContent?.trim() ?? "";
    this.goTo(this.pointOf(box.left + box.width / 2, box.top + box.height / 2));
    this.target = box;
  }

  /** Enter: draws a ring around what Tab has chosen; else puts the pen down or up. */
  use(): void {
    if (this.name !== "pen") return;
    if (this.target) {
      this.hands.send({ do: "stroke", points: this.ring(this.target), more: false });
      this.hands.changed(this.label);
    } else if (this.stroke) this.endStroke();
    else this.stroke = [this.at];
  }

  private inside([x, y]: Point): Point {
    return [Math.min(1, Math.max(0, x)), Math.min(1, Math.max(0, y))];
  }

  private goTo(point: Point): void {
    this.at = this.inside(point);
    this.draw();
    this.tell();
  }

  private draw(): void {
    if (!this.stroke) return;
    extendStroke(this.stroke, this.at);
    if (this.stroke.length < longestStroke) return;
    this.hands.send({ do: "stroke", points: this.stroke, more: false });
    this.stroke = this.stroke.slice(-1);
  }

  private tell(): void {
    this.sentAt = Date.now();
    if (this.name === "zoom") this.hands.send({ do: "zoom", at: this.at });
    else if (this.name) this.hands.send({ do: "point", at: this.at });
    if (this.stroke) this.hands.send({ do: "stroke", points: this.stroke, more: true });
  }

  private hover(event: PointerEvent): void {
    if (!this.name || (this.name === "zoom" && event.buttons === 0)) return;
    event.preventDefault();
    this.at = this.spotOf(event);
    this.target = null;
    if (event.buttons > 0) this.draw();
    if (Date.now() - this.sentAt >= least) this.tell();
  }

  private press(event: PointerEvent): void {
    if (!this.name) return;
    event.preventDefault();
    this.hands.picture.setPointerCapture(event.pointerId);
    this.at = this.spotOf(event);
    if (this.name === "pen") this.stroke = [this.at];
    this.tell();
  }

  private release(event: PointerEvent): void {
    if (this.name === "pen") this.endStroke();
    if (this.name === "pointer" && event.pointerType === "touch") this.leave();
  }

  private leave(): void {
    if (this.name === "pointer" || this.name === "pen") this.hands.send({ do: "point", at: null });
  }

  private endStroke(): void {
    if (this.stroke) this.hands.send({ do: "stroke", points: this.stroke, more: false });
    this.stroke = null;
  }

  /** A finger covers what it lies on, so the pointer is above it. */
  private spotOf({ clientX, clientY, pointerType }: PointerEvent): Point {
    const isAbove = pointerType === "touch" && this.name === "pointer";
    return this.inside(this.pointOf(clientX, clientY - (isAbove ? thumb : 0)));
  }

  private pointOf(x: number, y: number): Point {
    const box = this.hands.picture.getBoundingClientRect();
    return [(x - box.left) / box.width, (y - box.top) / box.height];
  }

  /** An ellipse around a box of the picture, as a closed stroke. */
  private ring({ left, top, width, height }: DOMRect): Point[] {
    const radii = { x: width * ring.share + ring.gap, y: height * ring.share + ring.gap };
    return Array.from({ length: ring.turns + 1 }, (_, at) => {
      const angle = (at / ring.turns) * 2 * Math.PI;
      const x = left + width / 2 + Math.cos(angle) * radii.x;
      const y = top + height / 2 + Math.sin(angle) * radii.y;
      return this.pointOf(x, y);
    });
  }
}
