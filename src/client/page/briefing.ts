// The state of the page: presenting or reading, and the position. Every move passes here.

import { knownNames } from "../inspector/entity.ts";
import type { Patched } from "../patch/patch-slides.ts";
import { type Presenter, startPresenting } from "../present/presenter.ts";
import {
  findSpot,
  noteArrival,
  type Spot,
  scrollToPart,
  scrollToSlide,
  topOf,
  wasRestored,
} from "../read/spot.ts";
import { type Address, formatAddress, isOurs, parseAddress } from "./address.ts";
import { dropWaiting, flushAddress, writeAddress } from "./address-bar.ts";
import { Listeners } from "./listeners.ts";
import { setMode } from "./mode.ts";
import {
  type Found,
  findSlide,
  nextPosition,
  type Position,
  previousPosition,
  renewSlides,
  resolvePosition,
  type Slide,
} from "./slides.ts";

export class Briefing extends Listeners {
  readonly slides: Slide[];
  private presenter: Presenter | null = null;
  private switching = false;
  private shownEntity: string | null = null;
  private interrupted: Spot | null = null; // where reading was when presenting began

  constructor(slides: Slide[]) {
    super();
    this.slides = slides;
    addEventListener("hashchange", () => this.followAddress());
    addEventListener("pagehide", flushAddress);
  }

  get mode(): "present" | "read" {
    return this.presenter ? "present" : "read";
  }

  get position(): Position {
    return this.presenter?.position() ?? { slide: findSpot(this.slides).slide, step: 0 };
  }

  /** Tells that the reader leaves this spot by a jump, before the page moves. */
  jumping(): void {
    flushAddress();
    this.tell("jump");
  }

  /** What the inspector shows; null if it is closed. */
  get entity(): string | null {
    return this.shownEntity;
  }

  /** Opens the inspector, or closes it with null, and updates the URL. */
  inspect(entity: string | null): void {
    if (entity === this.shownEntity) return;
    this.setEntity(entity);
    writeAddress(this.address(), "replace");
  }

  /** `push` is a jump, which Back undoes. `replace` is a step on the way. */
  go(position: Position, how: "push" | "replace"): void {
    if (!this.presenter) {
      this.setEntity(null);
      if (how === "push") this.jumping();
      // before scrolling, so that Back returns to this spot
      writeAddress(formatAddress({ id: position.slide.id, step: 0 }, "read"), how);
      this.arriveAt(position.slide);
      return;
    }
    const before = this.presenter.position();
    this.presenter.go(position);
    if (before.slide !== position.slide) this.setEntity(null);
    this.reportMove(before, how);
  }

  next(): void {
    this.goIf(nextPosition(this.slides, this.position));
  }

  previous(): void {
    this.goIf(previousPosition(this.slides, this.position));
  }

  /** Presents from a position; for a reader, from the slide in view. */
  async present(at?: Position, entity?: string): Promise<void> {
    if (this.presenter || this.switching) return;
    this.switching = true;
    const spot = findSpot(this.slides);
    this.interrupted = at ? null : spot;
    const position = at ?? { slide: spot.slide, step: 0 };
    this.setEntity(null);
    setMode("present");
    this.presenter = await startPresenting(this.slides, position);
    this.switching = false;
    scrollTo(0, 0);
    this.tell("mode", "present");
    this.setEntity(knownNames(entity));
    this.reportMove(null, "replace");
  }

  /** Returns to reading at the slide shown; at the earlier spot if that is on this slide. */
  read(): void {
    if (!this.presenter) return;
    const { slide } = this.presenter.position();
    this.setEntity(null);
    this.presenter.stop();
    this.presenter = null;
    setMode("read");
    dropWaiting();
    writeAddress(formatAddress({ id: slide.id, step: 0 }, "read"), "replace");
    // before scrolling, since it folds parts, and some browsers then lose the scroll position
    this.tell("mode", "read");
    this.arriveAt(slide, this.interrupted);
  }

  private arriveAt(slide: Slide, spot: Spot | null = null): void {
    scrollToSlide(slide, spot);
    this.tell("arrival");
  }

  /** The reader has scrolled to another slide; the URL follows, once the browser has scrolled to what it named. */
  scrolled(): void {
    if (document.readyState === "complete") writeAddress(this.address(), "replace");
  }

  toggle(): void {
    if (this.presenter) this.read();
    else void this.present();
  }

  /** Full URL of the position, for sharing. */
  link(): string {
    return location.href.split("#")[0] + this.address();
  }

  /** Starts in the given mode; a URL of either mode leads to the same slide. */
  begin(presenting: boolean): void {
    const address = parseAddress(location.hash);
    if (presenting) void this.present(this.resolve(address), address?.entity);
    else this.startReading(address);
  }

  private startReading(address: Address | null): void {
    this.tell("mode", "read");
    if (address) this.scrollTo(address);
    this.setEntity(knownNames(address?.entity));
  }

  private scrollTo(address: Address): void {
    const part = document.getElementById(address.id);
    if (!isOurs(address) && part && wasRestored()) return;
    const found = part && !findSlide(this.slides, address.id) ? null : this.resolve(address); // null: the sources
    const element = part ?? found?.slide.element;
    if (element) scrollToPart(element, this.slides, () => !this.presenter);
    this.tell("arrival");
    if (found?.exact === false)
      writeAddress(formatAddress({ id: found.slide.id, step: 0 }, "read"), "replace");
  }

  private followAddress(): void {
    dropWaiting();
    const address = parseAddress(location.hash);
    const part = !this.presenter && address && !isOurs(address) && document.getElementById(address.id);
    if (part) {
      noteArrival(this.slides, part); // the browser has scrolled there
      return;
    }
    this.go(this.resolve(address), "replace");
    this.inspect(knownNames(address?.entity));
  }

  private resolve(address: Address | null): Found {
    const found = resolvePosition(this.slides, address);
    if (address && !found.exact) this.tell("unknown", address.id, found.slide);
    return found;
  }

  /**
   * Runs a change of the document, and shows the same slide at the same step afterwards, or the nearest slide before it
   * where that is gone. A reader sees it at the same height in the window. Returns what has changed.
   */
  renew(deck: HTMLElement, change: () => Patched): Patched {
    const { slide, step } = this.position;
    const slidesBefore = this.slides.slice(0, slide.index);
    const topBefore = topOf(slide);
    const patched = change();
    renewSlides(this.slides, deck);
    const remains = (one: Slide) => this.slides.includes(one);
    const shown = remains(slide) ? slide : (slidesBefore.findLast(remains) ?? this.slides[0]!);
    const isSame = shown === slide;
    if (this.presenter)
      this.presenter.renew(patched, { slide: shown, step: isSame ? Math.min(step, shown.steps) : 0 });
    else scrollBy(0, topOf(shown) - topBefore);
    this.setEntity(isSame && this.shownEntity ? knownNames(this.shownEntity) : null);
    if (this.presenter) writeAddress(this.address(), "replace");
    return patched;
  }

  /** Of the position and of what the inspector shows. */
  private address(): string {
    const { slide, step } = this.position;
    const entity = this.shownEntity;
    return formatAddress({ id: slide.id, step, ...(entity ? { entity } : {}) }, this.mode);
  }

  private setEntity(entity: string | null): void {
    if (entity === this.shownEntity) return;
    this.shownEntity = entity;
    this.tell("entity", entity);
  }

  /** A step while presenting; null at the ends of the deck. */
  private goIf(position: Position | null): void {
    if (position && this.presenter) this.go(position, "replace");
  }

  /** The URL and the listeners follow a move. `before` is null when presenting begins. */
  private reportMove(before: Position | null, how: "push" | "replace"): void {
    const position = this.position;
    writeAddress(this.address(), how);
    this.tell("move", { position, before });
  }
}
