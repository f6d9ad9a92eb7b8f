// The notes in the speaker view: those of one slide, in a size of the speaker's choice, the part of the step
// marked.
import type { Position } from "../page/slides.ts";
import type { PrivateNotes } from "../room/private-notes.ts";
import type { Say } from "../ui/strings.ts";
import type { Frame } from "./frame.ts";
import { readNotes } from "./notes.ts";
import { fillNotes, markStep, sayHidden, turnNotes } from "./show-notes.ts";

const sizes = { least: 17, usual: 25, most: 41, step: 2 }; // px

export class NotesPane {
  private readonly frame: Frame;
  private readonly say: Say;
  private held: PrivateNotes = {}; // private parts, by slide
  private size = sizes.usual;
  private shown = ""; // id of the slide

  constructor(frame: Frame, say: Say) {
    this.frame = frame;
    this.say = say;
    frame.notes.addEventListener("scroll", () => this.sayHidden());
  }

  /** `inRoom`: the room is there, and not only the speaker looks at it. */
  show(position: Position, inRoom: boolean): void {
    const { frame, say } = this;
    const { slide, step } = position;
    if (this.shown !== slide.id) fillNotes(frame, readNotes(slide, this.held[slide.id] ?? {}, say), say);
    this.shown = slide.id;
    frame.sayTitle.textContent = inRoom ? say("speaker.say") : say("speaker.say-on", { slide: slide.folio });
    const steps = step > 0 ? say("speaker.step-of", { step, steps: slide.steps }) : "";
    frame.sayState.textContent = inRoom ? steps : say("speaker.not-in-room");
    frame.sayState.classList.toggle("warn", !inRoom);
    markStep(frame, position, say);
  }

  /** The next `show` fills the pane anew. */
  forget(): void {
    this.shown = "";
  }

  hold(notes: PrivateNotes): void {
    this.held = notes;
    this.forget();
  }

  turn(way: 1 | -1): void {
    turnNotes(this.frame, way);
  }

  resize(way: 1 | -1): void {
    this.size = Math.min(sizes.most, Math.max(sizes.least, this.size + way * sizes.step));
    this.frame.root.style.setProperty("--notes-size", String(this.size / sizes.usual));
    this.sayHidden();
  }

  private sayHidden(): void {
    sayHidden(this.frame, this.frame.notes.classList.contains("is-stepped"), this.say);
  }
}
