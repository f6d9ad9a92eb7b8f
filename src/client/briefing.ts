// The state of the page: presenting or reading, and where. Everything that moves goes through here.
import { formatAddress, parseAddress } from "./address.ts";
import { dropWaiting, flushAddress, writeAddress } from "./location.ts";
import { type Mode, setMode } from "./mode.ts";
import { type Presenter, startPresenting } from "./presenter.ts";
import { findSlide, nextPlace, type Place, previousPlace, resolvePlace, type Slide } from "./slides.ts";

export interface Move {
  place: Place;
  before: Place | null; // null when presenting begins
}

type Listener = (move: Move) => void;

export class Briefing {
  readonly slides: readonly Slide[];
  private presenter: Presenter | null = null;
  private switching = false;
  private readonly moveListeners: Listener[] = [];
  private readonly modeListeners: ((mode: Mode) => void)[] = [];

  constructor(slides: readonly Slide[]) {
    this.slides = slides;
    addEventListener("hashchange", () => this.followAddress());
    addEventListener("pagehide", flushAddress);
  }

  get mode(): Mode {
    return this.presenter ? "present" : "read";
  }

  get place(): Place {
    return this.presenter?.place() ?? { slide: this.slideInView(), step: 0 };
  }

  onMove(listener: Listener): void {
    this.moveListeners.push(listener);
  }

  onMode(listener: (mode: Mode) => void): void {
    this.modeListeners.push(listener);
  }

  /** `push`: a jump, which Back takes back. `replace`: the next step of the same way. */
  go(place: Place, how: "push" | "replace"): void {
    if (!this.presenter) {
      place.slide.element.scrollIntoView({ block: "start" });
      writeAddress(formatAddress({ id: place.slide.id, step: 0 }, "read"), how);
      return;
    }
    const before = this.presenter.place();
    this.presenter.go(place);
    this.told(before, how);
  }

  next(): void {
    this.goIf(nextPlace(this.slides, this.place));
  }

  previous(): void {
    this.goIf(previousPlace(this.slides, this.place));
  }

  /** Presents from a place; the slide in view is where a reader is taken up. */
  async present(at: Place = { slide: this.slideInView(), step: 0 }): Promise<void> {
    if (this.presenter || this.switching) return;
    this.switching = true;
    setMode("present");
    this.presenter = await startPresenting(this.slides, at);
    this.switching = false;
    scrollTo(0, 0);
    this.changed("present");
    this.told(null, "replace");
  }

  /** Back to the page, at the slide that was shown. */
  read(): void {
    if (!this.presenter) return;
    const { slide } = this.presenter.place();
    this.presenter.stop();
    this.presenter = null;
    setMode("read");
    dropWaiting();
    writeAddress(formatAddress({ id: slide.id, step: 0 }, "read"), "replace");
    slide.element.scrollIntoView({ block: "start" });
    this.changed("read");
  }

  toggle(): void {
    if (this.presenter) this.read();
    else void this.present();
  }

  /** The place's full address, for sharing. */
  link(): string {
    const { slide, step } = this.place;
    return location.href.split("#")[0] + formatAddress({ id: slide.id, step }, this.mode);
  }

  /** Begins reading; an address made while presenting leads to the same slide. */
  startReading(): void {
    this.changed("read");
    const slide = findSlide(this.slides, parseAddress(location.hash)?.id);
    if (slide && location.hash.startsWith("#/")) slide.element.scrollIntoView({ block: "start" });
  }

  private followAddress(): void {
    dropWaiting();
    const address = parseAddress(location.hash);
    if (this.presenter) this.go(resolvePlace(this.slides, address), "replace");
    else if (location.hash.startsWith("#/") && address)
      this.go(resolvePlace(this.slides, address), "replace");
  }

  private goIf(place: Place | null): void {
    if (place && this.presenter) this.go(place, "replace");
  }

  private told(before: Place | null, how: "push" | "replace"): void {
    const place = this.place;
    writeAddress(formatAddress({ id: place.slide.id, step: place.step }, "present"), how);
    for (const listener of this.moveListeners) listener({ place, before });
  }

  private changed(mode: Mode): void {
    for (const listener of this.modeListeners) listener(mode);
  }

  private slideInView(): Slide {
    const above = this.slides.filter(({ element }) => element.getBoundingClientRect().top < innerHeight / 2);
    return above.at(-1) ?? (this.slides[0] as Slide);
  }
}
