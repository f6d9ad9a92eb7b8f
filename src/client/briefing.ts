// The state of the page: presenting or reading, and where. Everything that moves goes through here.
import { type Address, formatAddress, parseAddress } from "./address.ts";
import { knownNames } from "./inspector/thing.ts";
import { dropWaiting, flushAddress, writeAddress } from "./location.ts";
import { type Mode, setMode } from "./mode.ts";
import { type Presenter, startPresenting } from "./presenter.ts";
import { findSpot, type Spot, scrollToSlide, slideInView } from "./reading/spot.ts";
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
  private readonly thingListeners: ((thing: string | null) => void)[] = [];
  private readonly jumpListeners: (() => void)[] = [];
  private shownThing: string | null = null;
  private left: Spot | null = null; // where reading was left to present

  constructor(slides: readonly Slide[]) {
    this.slides = slides;
    addEventListener("hashchange", () => this.followAddress());
    addEventListener("pagehide", flushAddress);
  }

  get mode(): Mode {
    return this.presenter ? "present" : "read";
  }

  get place(): Place {
    return this.presenter?.place() ?? { slide: slideInView(this.slides), step: 0 };
  }

  onMove(listener: Listener): void {
    this.moveListeners.push(listener);
  }

  onMode(listener: (mode: Mode) => void): void {
    this.modeListeners.push(listener);
  }

  /** Told while reading, before a jump, when one still is where one was. */
  onJump(listener: () => void): void {
    this.jumpListeners.push(listener);
  }

  jumping(): void {
    flushAddress();
    for (const listener of this.jumpListeners) listener();
  }

  /** What the inspector shows; null when it is closed. */
  get thing(): string | null {
    return this.shownThing;
  }

  onThing(listener: (thing: string | null) => void): void {
    this.thingListeners.push(listener);
  }

  /** Opens the inspector, or closes it with null. The address follows. */
  inspect(thing: string | null): void {
    if (thing === this.shownThing) return;
    this.setThing(thing);
    writeAddress(this.address(), "replace");
  }

  /** `push`: a jump, which Back takes back. `replace`: the next step of the same way. */
  go(place: Place, how: "push" | "replace"): void {
    if (!this.presenter) {
      this.setThing(null);
      if (how === "push") this.jumping();
      writeAddress(formatAddress({ id: place.slide.id, step: 0 }, "read"), how); // first: Back keeps the spot
      scrollToSlide(place.slide);
      return;
    }
    const before = this.presenter.place();
    this.presenter.go(place);
    if (before.slide !== place.slide) this.setThing(null);
    this.told(before, how);
  }

  next(): void {
    this.goIf(nextPlace(this.slides, this.place));
  }

  previous(): void {
    this.goIf(previousPlace(this.slides, this.place));
  }

  /** Presents from a place; the slide in view is where a reader is taken up. */
  async present(at?: Place, thing?: string): Promise<void> {
    if (this.presenter || this.switching) return;
    this.switching = true;
    this.left = at ? null : findSpot(this.slides);
    const place = at ?? { slide: slideInView(this.slides), step: 0 };
    this.setThing(null);
    setMode("present");
    this.presenter = await startPresenting(this.slides, place);
    this.switching = false;
    scrollTo(0, 0);
    this.changed("present");
    this.setThing(knownNames(thing));
    this.told(null, "replace");
  }

  /** Back to the page, at the slide that was shown; at the spot where one was, if that is on this slide. */
  read(): void {
    if (!this.presenter) return;
    const { slide } = this.presenter.place();
    this.setThing(null);
    this.presenter.stop();
    this.presenter = null;
    setMode("read");
    dropWaiting();
    writeAddress(formatAddress({ id: slide.id, step: 0 }, "read"), "replace");
    scrollToSlide(slide, this.left);
    this.changed("read");
  }

  /** Somebody has scrolled to another slide: the address follows. */
  scrolled(): void {
    writeAddress(this.address(), "replace");
  }

  toggle(): void {
    if (this.presenter) this.read();
    else void this.present();
  }

  /** The place's full address, for sharing. */
  link(): string {
    return location.href.split("#")[0] + this.address();
  }

  /** Begins reading; an address made while presenting leads to the same slide. */
  startReading(): void {
    const address = parseAddress(location.hash);
    const slide = findSlide(this.slides, address?.id);
    if (slide && isOurs(address)) scrollToSlide(slide);
    this.changed("read");
    this.setThing(knownNames(address?.thing));
  }

  private followAddress(): void {
    dropWaiting();
    const address = parseAddress(location.hash);
    if (!this.presenter && !isOurs(address)) return;
    this.go(resolvePlace(this.slides, address), "replace");
    this.inspect(knownNames(address?.thing));
  }

  /** Of the place, with what the inspector shows. */
  private address(): string {
    const { slide, step } = this.place;
    const thing = this.shownThing;
    return formatAddress({ id: slide.id, step, ...(thing ? { thing } : {}) }, this.mode);
  }

  private setThing(thing: string | null): void {
    if (thing === this.shownThing) return;
    this.shownThing = thing;
    for (const listener of this.thingListeners) listener(thing);
  }

  private goIf(place: Place | null): void {
    if (place && this.presenter) this.go(place, "replace");
  }

  private told(before: Place | null, how: "push" | "replace"): void {
    const place = this.place;
    writeAddress(this.address(), how);
    for (const listener of this.moveListeners) listener({ place, before });
  }

  private changed(mode: Mode): void {
    for (const listener of this.modeListeners) listener(mode);
  }
}

/** Whether the browser cannot follow an address by itself: one made while presenting, or with a thing. */
function isOurs(address: Address | null): boolean {
  return address !== null && (location.hash.startsWith("#/") || address.thing !== undefined);
}
