// The notes in the speaker view: those of one slide, in a size of the speaker's choice, the part of the step
// marked.
import type { Position } from "../page/slides.ts";
import type { PrivateNotes } from "../room/private-notes.ts";
import type { Say } from "../ui/strings.ts";
import type { Frame } from "./frame.ts";
import { readNotes } from "./notes.ts";
import { fillNotes, markStep, sayHidden, turnNotes } from "./show-notes.ts";

const sizes = { least: 17, usual: 25, most: 41, step: 2 }; // px

/** How far one has read. */
export interface Reading {
  slide: string; // id
  top: number; // px that are scrolled away
  size: number; // px, of the type
}

export class NotesPane {
  private readonly frame: Frame;
  private readonly say: Say;
  private held: PrivateNotes = {}; // private parts, by slide
  private size = sizes.usual;
  private shown = ""; // id of the slide
  private position: Position | null = null; // as it was shown last
  private isStale = false; // what is shown was changed
  private before: Reading | null = null; // of this window before a reload, until all notes are here
  private isHeld = false; // the private parts are here

  constructor(frame: Frame, say: Say) {
    this.frame = frame;
    this.say = say;
    frame.notes.addEventListener("scroll", () => this.sayHidden());
  }

  get reading(): Reading {
    return { slide: this.shown, top: this.frame.notes.scrollTop, size: this.size };
  }

  /** The next `show` takes up reading where this window left off before it was loaded again. */
  resume(reading: Reading): void {
    this.before = reading;
    this.forget();
    this.setSize(reading.size);
  }

  /**
   * Scrolls on a move only: the room also reports who comes and where it points. `inRoom`: the room is there, and not
   * only the speaker looks at it.
   */
  show(position: Position, inRoom: boolean): void {
    const { frame, say } = this;
    const { slide, step } = position;
    frame.sayTitle.textContent = inRoom ? say("speaker.say") : say("speaker.say-on", { slide: slide.folio });
    const steps = step > 0 ? say("speaker.step-of", { step, steps: slide.steps }) : "";
    frame.sayState.textContent = inRoom ? steps : say("speaker.not-in-room");
    frame.sayState.classList.toggle("warn", !inRoom);
    if (this.shown !== slide.id || this.isStale) this.fill(position);
    else if (this.position?.step !== step) markStep(frame, position, say);
    this.position = position;
  }

  /** The window has another size: what stands in the text, and what is said to be hidden, may be other than before. */
  layOut(): void {
    if (this.position) this.fill(this.position);
  }

  private fill(position: Position): void {
    const { frame, say, held } = this;
    const { slide } = position;
    const top = this.topOn(slide.id);
    fillNotes(frame, readNotes(slide, held[slide.id] ?? {}, say), say);
    markStep(frame, position, say);
    if (top !== null) frame.notes.scrollTop = top;
    this.shown = slide.id;
    this.isStale = false;
    if (this.isHeld || this.before?.slide !== slide.id) this.before = null;
  }

  /** The next `show` fills the pane anew, at the same place of the same slide. */
  forget(): void {
    this.isStale = true;
  }

  hold(notes: PrivateNotes): void {
    this.held = notes;
    this.isHeld = true;
    this.forget();
  }

  turn(way: 1 | -1): void {
    turnNotes(this.frame, way);
  }

  resize(way: 1 | -1): void {
    this.setSize(this.size + way * sizes.step);
    this.sayHidden();
  }

  private setSize(size: number): void {
    this.size = Math.min(sizes.most, Math.max(sizes.least, size));
    this.frame.root.style.setProperty("--notes-size", String(this.size / sizes.usual));
  }

  /** How far the slide's notes were scrolled; null if another slide's notes are shown. */
  private topOn(slide: string): number | null {
    if (this.before?.slide === slide) return this.before.top;
    return this.shown === slide ? this.frame.notes.scrollTop : null;
  }

  private sayHidden(): void {
    sayHidden(this.frame, this.frame.notes.classList.contains("is-stepped"), this.say);
  }
}
