// The room's side: carries out commands of whoever steers, reports what is shown, and keeps the clock.
import type { Clock, Command, Moved, Point, RoomState, Visitors } from "../../model/room.ts";
import type { Briefing } from "../page/briefing.ts";
import { currentTheme } from "../ui/theme.ts";
import { elapsedOf, enterSlide, newClock, readClock, resetClock, startClock, toggleClock } from "./clock.ts";
import { ChangeListeners, type Room, sameSpot } from "./room.ts";
import { keepNewest } from "./strokes.ts";

interface Parts {
  briefing: Briefing;
  blank: { isOn(): boolean; toggle(): void; off(): void };
  toggleTheme(): void;
}

export class RoomHost implements Room {
  private readonly parts: Parts;
  private readonly listeners = new ChangeListeners();
  private readonly strokes = new Map<string, (readonly Point[])[]>();
  private cleared: { id: string; strokes: (readonly Point[])[] } | null = null; // last, so that they can come back
  private drawing = false; // the last stroke continues
  private pointer: Point | null = null;
  private zoom: Point | null = null;
  private clock: Clock;
  private moved: Moved | null = null;
  private code = false; // the audience's code is shown

  constructor(parts: Parts) {
    this.parts = parts;
    const { briefing } = parts;
    const id = briefing.slides[0]?.id ?? "";
    this.clock = readClock(recall(), Date.now()) ?? newClock(id);
    briefing.onMove(({ position, before }) => {
      if (before && this.watched) this.clock = startClock(this.clock, Date.now());
      if (before?.slide !== position.slide) {
        this.clock = enterSlide(this.clock, position.slide.id, Date.now());
        this.pointer = null;
      }
      this.zoom = null;
      this.code = false;
      this.changed();
    });
    briefing.onMode(() => this.changed());
  }

  /** Somebody steers, so that a move starts the clock. */
  watched = false;

  /** As the server of a shared briefing counts them. */
  visitors: Visitors | null = null;

  state(): RoomState {
    const { briefing, blank } = this.parts;
    const { slide, step } = briefing.position;
    const { pointer, zoom, clock, code, moved, visitors } = this;
    return {
      id: slide.id,
      step,
      presenting: briefing.mode === "present",
      blank: blank.isOn(),
      theme: currentTheme(),
      pointer,
      zoom,
      strokes: this.strokes.get(slide.id) ?? [],
      clock,
      code,
      moved,
      visitors,
    };
  }

  /** The slides were changed: the room may show another now, where nobody has pointed yet. */
  renewed(): void {
    const { id } = this.parts.briefing.position.slide;
    if (id !== this.clock.slide) Object.assign(this, { pointer: null, zoom: null });
    this.clock = enterSlide(this.clock, id, Date.now());
    this.changed();
  }

  connection(): "answers" {
    return "answers";
  }

  heard(): number {
    return Date.now();
  }

  name(): null {
    return null;
  }

  onChange(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  changed(): void {
    keep(this.clock);
    this.listeners.tell();
  }

  /**
   * Takes over the clock of a steering window, if this page was reloaded and the browser has lost it. One that was
   * set back is not lost: what the window sent before it heard of that may still arrive.
   */
  adopt(clock: Clock): void {
    if (this.clock.started !== null || this.clock.undo !== null || clock.started === null) return;
    this.clock = clock;
    this.changed();
  }

  /** `by` is the device that sends it; null: this machine. */
  send(command: Command, by: string | null = null): void {
    const { briefing, blank, toggleTheme } = this.parts;
    if (command.do === "go") this.go(command, by);
    else if (command.do === "blank") blank.toggle();
    else if (command.do === "theme") toggleTheme();
    else if (command.do === "point") this.pointer = command.at;
    else if (command.do === "zoom") this.zoom = command.at;
    else if (command.do === "stroke") this.draw(briefing.position.slide.id, command);
    else if (command.do === "clear") this.clear(briefing.position.slide.id);
    else if (command.do === "code") this.code = !this.code;
    else if (command.do === "end") this.clock = { ...this.clock, end: command.at, left: command.at !== null };
    else this.setClock(command.what);
    this.changed();
  }

  private go({ to, from, jump }: Command & { do: "go" }, by: string | null): void {
    const { briefing, blank } = this.parts;
    const slide = briefing.slides.find(({ id }) => id === to.id);
    if (!slide || briefing.mode !== "present" || !sameSpot(from, this.state())) return;
    this.moved = { by, at: Date.now() };
    if (blank.isOn() && !jump) blank.off();
    else briefing.go({ slide, step: Math.min(to.step, slide.steps) }, jump ? "push" : "replace");
    if (jump) blank.off();
  }

  private setClock(what: "toggle" | "reset" | "turn"): void {
    const now = Date.now();
    if (what === "toggle") this.clock = toggleClock(this.clock, now);
    else if (what === "reset") this.clock = resetClock(this.clock, now);
    else if (this.clock.end !== null) this.clock = { ...this.clock, left: !this.clock.left };
  }

  private draw(id: string, { points, more }: Command & { do: "stroke" }): void {
    const before = this.strokes.get(id) ?? [];
    const others = this.drawing ? before.slice(0, -1) : before;
    this.strokes.set(id, points.length > 0 ? keepNewest([...others, points]) : others);
    this.drawing = more;
    this.cleared = null;
  }

  /** A second time restores the strokes. */
  private clear(id: string): void {
    const strokes = this.strokes.get(id) ?? [];
    const back = strokes.length === 0 && this.cleared?.id === id ? this.cleared.strokes : [];
    this.cleared = strokes.length > 0 ? { id, strokes } : null;
    this.strokes.set(id, back);
    this.drawing = false;
  }

  get elapsed(): number {
    return elapsedOf(this.clock, Date.now());
  }
}

const storageKey = () => `briefing-clock ${document.title}`;

function keep(clock: Clock): void {
  try {
    localStorage.setItem(storageKey(), JSON.stringify(clock));
  } catch {
    // Storage is blocked; whoever steers keeps the clock too.
  }
}

function recall(): string | null {
  try {
    return localStorage.getItem(storageKey());
  } catch {
    return null;
  }
}
