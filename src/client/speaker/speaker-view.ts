// The speaker view: shows what the room shows or what the speaker looks ahead at, moves the room, and holds
// the tools. It is in a window of its own, over the slides, or on another device.
import type { Command, RoomState } from "../../model/room.ts";
import { type Position, positionBeside, type Slide } from "../page/slides.ts";
import type { PrivateNotes } from "../room/private-notes.ts";
import { ChangeListeners, type Room, sameSpot, spotOf } from "../room/room.ts";
import type { Say } from "../ui/strings.ts";
import { followFingers } from "./fingers.ts";
import { buildFrame, type Frame } from "./frame.ts";
import { NotesPane } from "./notes-pane.ts";
import { OtherMover } from "./other-mover.ts";
import { TimeNews } from "./time-news.ts";
import { Tools } from "./tools.ts";
import { forgetPictures, type Shown, showPointing, showPositions, showTime } from "./view.ts";
import { sayLost, sayShort } from "./words.ts";

export interface ViewParts {
  slides: readonly Slide[];
  room: Room;
  say: Say;
  tag: "main" | "div";
}

export class SpeakerView {
  readonly frame: Frame;
  readonly tools: Tools;
  readonly notes: NotesPane;
  private readonly parts: ViewParts;
  private look: Position | null = null;
  private before: Position | null = null; // where the room was before the last jump
  private told = ""; // the room's position as it was last announced
  private readonly other = new OtherMover();
  private readonly news = new TimeNews();
  private lost = ""; // why the room cannot be moved, as it was last announced
  private readonly listeners = new ChangeListeners();
  private readonly stopFollowing: () => void;

  constructor(parts: ViewParts) {
    this.parts = parts;
    this.frame = buildFrame(parts.say, parts.tag);
    this.notes = new NotesPane(this.frame, parts.say);
    this.tools = new Tools({
      picture: this.frame.now,
      send: (command) => this.parts.room.send(command),
      changed: (ringed) => {
        if (ringed) this.announce(parts.say("speaker.ringed", { what: ringed }));
        this.changed();
      },
    });
    followFingers(this.frame.now, this.tools);
    this.stopFollowing = parts.room.onChange(() => this.update());
  }

  /** Takes the view out of the page. It no longer follows the room. */
  end(): void {
    this.stopFollowing();
    this.frame.root.remove();
  }

  /** Called after every change that may change the view's buttons. */
  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  get state(): RoomState | null {
    return this.parts.room.state();
  }

  get slides(): readonly Slide[] {
    return this.parts.slides;
  }

  /** What the speaker looks at instead of the room's slide; null: nothing else. */
  get looking(): Position | null {
    return this.look;
  }

  /** Where the room was before it was last moved by a jump; null: it was not. */
  get wayBack(): Position | null {
    return this.before;
  }

  /** Where the room is. */
  get position(): Position {
    const { slides } = this.parts;
    const { id, step } = this.state ?? { id: "", step: 0 };
    return { slide: slides.find((slide) => slide.id === id) ?? slides[0]!, step };
  }

  /** Moves the room a step; if the screen is dark, only shows the slide again. */
  move(way: 1 | -1): void {
    const to = positionBeside(this.slides, this.position, way);
    if (to) this.go(to, false);
    else if (this.state?.blank) this.send({ do: "blank" });
  }

  /** Moves the room at once, to the slide looked at or chosen. */
  show(position: Position): void {
    this.before = this.position;
    this.look = null;
    this.go(position, true);
  }

  /** Only the speaker sees it, until Enter or Escape. The room's own slide does not count as looking ahead. */
  lookAt(position: Position): void {
    if (this.tools.name) this.tools.take(null);
    this.look = sameSpot(spotOf(position), spotOf(this.position)) ? null : position;
    if (this.look)
      this.announce(this.parts.say("speaker.looking-at", { place: sayShort(position, this.parts.say) }));
    this.update();
  }

  lookByStep(way: 1 | -1): void {
    const to = positionBeside(this.slides, this.look ?? this.position, way);
    if (to) this.lookAt(to);
  }

  lookBySlide(way: 1 | -1): void {
    const from = this.look ?? this.position;
    const slide = this.slides[from.slide.index + way];
    if (slide) this.lookAt({ slide, step: 0 });
  }

  /** False if no slide was looked at. */
  endLook(): boolean {
    if (!this.look) return false;
    this.look = null;
    this.announce(this.parts.say("speaker.look-ended"));
    this.update();
    return true;
  }

  goBack(): void {
    if (this.before) this.show(this.before);
  }

  send(command: Command): void {
    this.parts.room.send(command);
  }

  setPrivateNotes(notes: PrivateNotes): void {
    this.notes.hold(notes);
    this.update();
  }

  /** While the briefing is being written: a line on what the last build found; empty if nothing. */
  showProblems(line: string): void {
    this.frame.problems.textContent = line;
    this.frame.problems.hidden = line === "";
  }

  /** The slides were changed: all is drawn anew, and what is looked at is let go where it is no more. */
  renew(): void {
    const { slides, say } = this.parts;
    if (this.before && !slides.includes(this.before.slide)) this.before = null;
    if (this.look && !slides.includes(this.look.slide)) {
      this.announce(say("speaker.look-gone", { slide: this.look.slide.folio }));
      this.look = null;
    }
    this.notes.forget();
    forgetPictures(this.frame);
    this.update();
  }

  announce(text: string): void {
    this.frame.said.textContent = text;
  }

  /** Everything that changes with a move. The time is updated separately, every half second. */
  update(): void {
    const shown = this.shown();
    if (shown) this.fill(shown);
    this.tellConnection();
    this.changed();
  }

  private fill(shown: Shown): void {
    const position = shown.look ?? shown.room;
    if (this.tools.name && this.told && !this.told.startsWith(`${shown.room.slide.id}/`))
      this.tools.take(null);
    showPositions(this.frame, shown);
    showPointing(this.frame, shown);
    this.notes.show(position, shown.look === null);
    showTime(this.frame, shown, Date.now());
    this.sayMove(shown);
  }

  tick(): void {
    if (this.other.ends(Date.now())) this.update();
    const shown = this.shown();
    if (!shown) return;
    showTime(this.frame, shown, Date.now());
    if (this.frame.root.classList.contains("is-lost")) this.tellConnection();
    const news = this.news.next(shown, Date.now());
    if (news) this.announce(news);
  }

  private shown(): Shown | null {
    const { room, slides, say } = this.parts;
    const state = room.state();
    if (!state) return null;
    this.other.notice(state, room.name(), Date.now());
    return {
      slides,
      state,
      room: this.position,
      look: this.look,
      other: this.other.words(Date.now(), say),
      connected: room.connection(),
      say,
    };
  }

  /** Once for each position of the room. */
  private sayMove({ room, state, say }: Shown): void {
    const now = `${room.slide.id}/${room.step}/${state.blank}`;
    if (this.told && this.told !== now)
      this.announce(
        state.blank ? say("speaker.blank") : say("speaker.in-room", { place: sayShort(room, say) }),
      );
    this.told = now;
  }

  private tellConnection(): void {
    const { room, say } = this.parts;
    const lost = room.connection() !== "answers" || this.state?.presenting === false;
    this.frame.strip.hidden = !lost;
    const { root, strip } = this.frame;
    const text = lost ? sayLost(room, this.position, say) : "";
    const why = lost ? `${room.connection()} ${this.state?.presenting}` : "";
    if (this.told && why !== this.lost) this.announce(lost ? text : say("speaker.connected"));
    this.lost = why;
    if (strip.textContent !== text) strip.textContent = text;
    root.classList.toggle("is-lost", lost);
  }

  private go(position: Position, jump: boolean): void {
    this.other.press();
    this.send({ do: "go", to: spotOf(position), from: spotOf(this.position), jump });
  }

  private changed(): void {
    this.listeners.tell();
  }
}
