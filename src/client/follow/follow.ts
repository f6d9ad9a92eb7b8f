// The audience's page: the room's slide, step by step. Earlier slides can be looked at again. It never
// receives a slide that was not shown.
import { highlight } from "../page/highlight.ts";
import { setPictureWidth } from "../page/slide-size.ts";
import { drawPointing } from "../present/pointing.ts";
import { setText } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { buildFrame, type Frame } from "./frame.ts";
import { OpenSlides, type SharedSlide } from "./open-slides.ts";
import { type News, type RoomNow, RoomStream } from "./room-stream.ts";
import { copyWords } from "./words.ts";

export function follow(page: HTMLElement, say: Say): void {
  const follower = new Follower(page, say);
  follower.begin();
  setInterval(() => follower.watchSilence(), 1000);
  document.addEventListener("keydown", (event) => pressKey(event, follower));
}

interface Position {
  id: string;
  step: number;
}

/** What the browser keeps of this page with its history. */
interface Kept {
  own: Position | null;
}

class Follower {
  private readonly page: HTMLElement;
  private readonly say: Say;
  private readonly frame: Frame;
  private readonly slides = new OpenSlides();
  private readonly stream: RoomStream;
  private room: RoomNow | null = null;
  private own: Position | null = null; // a slide looked at instead of the room's
  private drawn: SharedSlide | null = null;

  constructor(page: HTMLElement, say: Say) {
    this.page = page;
    this.say = say;
    this.stream = new RoomStream({
      onState: (room) => this.goWith(room),
      onEdited: (news) => this.takeNews(news),
      onEnd: () => void this.show(),
    });
    this.frame = buildFrame(page, say, {
      back: () => this.return(),
      again: () => this.stream.connect(),
      previous: () => this.move(-1),
      next: () => this.move(1),
    });
  }

  begin(): void {
    this.own = (history.state as Kept | null)?.own ?? null;
    const { picture } = this.frame;
    this.stream.connect();
    new ResizeObserver(() => setPictureWidth(picture, picture.clientWidth)).observe(picture);
    void this.show();
  }

  /** Says when the connection is lost, and when it is back. */
  watchSilence(): void {
    if (this.stream.isLost || this.page.classList.contains("is-lost")) void this.show();
  }

  /** One step forward or back within what was shown. */
  move(way: 1 | -1): void {
    const here = this.position;
    const isWithin = way > 0 ? here.step < this.slides.furthest(here.id) : here.step > 0;
    if (isWithin) this.look({ id: here.id, step: here.step + way });
    else this.look(this.beside(here, way) ?? here);
  }

  /** To where the room is. */
  return(): void {
    this.keepOwn(null);
    void this.show();
  }

  async show(): Promise<void> {
    this.showConnection();
    const { id, step } = this.position;
    const slide = id ? await this.slides.load(id) : undefined;
    const there = this.own && this.room ? await this.slides.load(this.room.id) : undefined;
    if (id !== this.position.id) return; // the room has moved on meanwhile
    const isDark = this.isDark;
    this.page.classList.toggle("is-dark", isDark);
    const { isLost, hasEnded } = this.stream;
    const comesBack = isDark && !isLost && !hasEnded;
    setText(this.frame.note, comesBack ? this.say("follow.blank") : this.sayRoom(there));
    if (slide) this.draw(slide, step);
  }

  private get isDark(): boolean {
    return this.room?.blank === true && this.own === null;
  }

  /** Where the room is while one looks elsewhere, or that it is nowhere yet. */
  private sayRoom(there: SharedSlide | undefined): string {
    const { room, say } = this;
    if (this.stream.hasEnded) return "";
    if (this.stream.isLost) return say("follow.last");
    if (!room) return say("follow.waiting");
    if (!there) return "";
    const slide =
      room.step > 0 ? say("speaker.at-step", { name: there.folio, step: room.step }) : there.folio;
    return say("follow.speaker-at", { slide, title: there.title });
  }

  private get position(): Position {
    return this.own ?? this.room ?? { id: "", step: 0 };
  }

  /** The first step of the slide after this one, or the last of the one before; null at the ends. */
  private beside({ id }: Position, way: 1 | -1): Position | null {
    const other = this.slides.beside(id, way);
    if (other === undefined) return null;
    return { id: other, step: way > 0 ? 0 : this.slides.furthest(other) };
  }

  private look(to: Position): void {
    const room = this.room;
    this.keepOwn(to.id !== room?.id || to.step !== room.step ? to : null);
    void this.show();
  }

  /** It outlives a reload. */
  private keepOwn(own: Position | null): void {
    this.own = own;
    history.replaceState({ own } satisfies Kept, "");
  }

  private goWith(room: RoomNow | null): void {
    this.room = room;
    if (room === null || room.open) this.slides.update(room?.open ?? []);
    if (room && this.own) this.keepOwn(this.slides.limit(this.own));
    void this.show();
  }

  /** The page itself is loaded again only where its code, style or title has changed. */
  private takeNews({ edition, last, hash }: News): void {
    const { dataset } = this.page;
    if (edition !== dataset.edition) {
      location.reload();
      return;
    }
    dataset.last = last;
    dataset.hash = hash;
    void this.show();
  }

  private showConnection(): void {
    const { dot, where, back, again } = this.frame;
    const { hasEnded, isLost, silence } = this.stream;
    const isOwn = this.own !== null;
    this.page.classList.toggle("is-own", isOwn);
    this.page.classList.toggle("is-lost", isLost || hasEnded);
    dot.classList.toggle("off", isOwn || isLost || hasEnded);
    setText(where, this.say(`follow.${this.nameConnection()}`, { time: formatSeconds(silence) }));
    back.hidden = !isOwn || hasEnded;
    again.hidden = !isLost || hasEnded;
  }

  /** The end of the string's id, after "follow.". */
  private nameConnection(): "ended" | "lost" | "own" | "with" {
    if (this.stream.hasEnded) return "ended";
    if (this.stream.isLost) return "lost";
    return this.own ? "own" : "with";
  }

  private draw(slide: SharedSlide, step: number): void {
    const { number, heading, picture, words, said } = this.frame;
    setText(number, this.say("nav.position", { slide: slide.folio, of: this.page.dataset.last ?? "" }));
    setText(heading, slide.title);
    if (this.drawn !== slide) {
      const isOther = this.drawn?.id !== slide.id;
      this.drawn = slide;
      const stage = makeStage(slide);
      picture.replaceChildren(stage);
      picture.dataset.slide = slide.id;
      words.replaceChildren(copyWords(stage.firstElementChild ?? stage));
      if (isOther) this.page.scrollIntoView(); // its beginning
      if (isOther && !this.own) setText(said, slide.title);
    }
    for (const foot of picture.querySelectorAll(".content-hash"))
      setText(foot as HTMLElement, this.page.dataset.hash ?? "");
    for (const part of [picture, words]) highlight(part, step);
    drawPointing(picture, this.own || !this.room ? { pointer: null, strokes: [] } : this.room);
  }
}

/** The stage of a slide without links, since these lead to parts that a follower does not have. */
function makeStage(slide: SharedSlide): HTMLElement {
  const stage = document.createElement("div");
  stage.className = "scaled";
  stage.innerHTML = slide.html; // markup made and escaped by our own server for this page
  for (const link of stage.querySelectorAll("a[href]")) link.removeAttribute("href");
  stage.querySelector(".head")?.setAttribute("aria-level", "1"); // of a page that holds this slide alone
  return stage;
}

function pressKey(event: KeyboardEvent, follower: Follower): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (["ArrowRight", "ArrowDown", "PageDown", " "].includes(event.key) && event.target === document.body)
    follower.move(1);
  else if (["ArrowLeft", "ArrowUp", "PageUp"].includes(event.key)) follower.move(-1);
  else if (event.key === "Escape") follower.return();
  else return;
  event.preventDefault();
}

/** "1:05"; longer than an hour in minutes. */
function formatSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, "0")}`;
}
