// Shows the problems of a build beside the slides, which make room. Errors open the list, and warnings do not. A list
// that is shut shows as a small button, the pill. Only on pages that the server sends to this machine's own browsers.

import type { ShownReport } from "../../model/live.ts";
import type { Sight } from "../../model/look.ts";
import { type Announce, makeAnnouncer } from "../ui/announce.ts";
import { element } from "../ui/element.ts";
import { listenKeys } from "../ui/keyboard.ts";
import type { Say } from "../ui/strings.ts";
import { Beside } from "./beside.ts";
import { EntryList } from "./entry-list.ts";
import { FaultMarks } from "./fault-marks.ts";
import { OpenState } from "./open-state.ts";
import { drawPanel, type Panel } from "./panel.ts";
import { drawLostPill, drawPill } from "./pill.ts";
import { isSame, sayCounts, saySince, tellSpeaker } from "./report.ts";
import { chooseForm, makeRoom, type Shown } from "./room.ts";
import { findShownSlide } from "./shown-slide.ts";

export class Overlay {
  private readonly say: Say;
  private readonly root = element("div", { class: "ui problems-ui" });
  private readonly place = element("div"); // of the panel or the pill
  private readonly beside = new Beside();
  private readonly marks: FaultMarks;
  private readonly announce: Announce;
  private readonly state = new OpenState();
  private readonly entries: EntryList;
  private report: ShownReport | null = null;
  private panel: Panel | null = null;
  private drawn: Shown = "nothing";
  private showsAll = false;
  private isLost = false;
  private sights: readonly Sight[] = []; // of the slide shown
  private before: Element | null = null; // what had focus when the list was opened

  constructor(say: Say) {
    this.say = say;
    this.marks = new FaultMarks(say);
    this.root.append(this.beside.root, this.place, this.marks.root);
    document.body.append(this.root);
    this.announce = makeAnnouncer(this.root);
    const act = { copy: (text: string) => this.copy(text), show: (id: string) => this.goTo(id) };
    this.entries = new EntryList(this.place, act);
    const toggle = () => (this.state.isOpen ? this.close() : this.open());
    listenKeys(
      [{ keys: ["e"], label: "live.problems", where: "both", run: toggle }],
      () => this.report !== null,
    );
    const shut = ({ key }: KeyboardEvent) => key === "Escape" && this.panel && !hasOpen() && this.close();
    addEventListener("keydown", shut, true);
    for (const name of ["resize", "fullscreenchange"]) addEventListener(name, () => this.draw());
  }

  /** The problems of the last build. */
  show(next: ShownReport): void {
    const last = this.report;
    this.report = next;
    tellSpeaker(next, this.say);
    if (next.errors > 0 && !last?.errors && !isSteered()) this.state.meetErrors();
    if (next.errors === 0 && last?.errors) this.state.forget();
    const hadFocus = this.place.contains(document.activeElement);
    this.draw();
    if (hadFocus) this.entries.focus();
    if (last && isSame(last, next)) return;
    const version = next.errors > 0 ? saySince(next, this.say) : "";
    this.announce(`${sayCounts(next, this.say)}. ${version}`.trim());
  }

  /** The last build had none. @param since when it was built, "14:09" */
  clear(since: string | null): void {
    if (!this.report) return;
    const hadFocus = this.place.contains(document.activeElement);
    if (this.report.errors > 0) this.state.forget();
    this.report = null;
    this.showsAll = false;
    tellSpeaker(null, this.say);
    this.draw();
    if (hadFocus) giveFocusBack(null);
    this.announce(since === null ? this.say("live.right-again") : this.say("live.right-at", { time: since }));
  }

  /** The window shows another slide, step or size, of which nothing has been measured yet. */
  moved(): void {
    this.sights = [];
    if (this.formNow() !== this.drawn) this.draw();
    else this.drawAround();
  }

  /** What was measured of the slide that is shown. */
  seen(sights: readonly Sight[]): void {
    this.sights = sights;
    this.drawAround();
  }

  /** The server does not answer, or answers again. */
  connected(isThere: boolean): void {
    if (this.isLost === !isThere) return;
    this.isLost = !isThere;
    this.draw();
    if (this.isLost) this.announce(this.say("live.not-connected"));
  }

  private formNow(): Shown {
    if (document.fullscreenElement) return "nothing";
    if (!this.report) return this.isLost ? "pill" : "nothing";
    return chooseForm(this.state.isOpen, this.report.errors > 0, innerWidth, isPresenting());
  }

  private draw(): void {
    const { say, report } = this;
    const form = this.formNow();
    const top = this.panel?.root.scrollTop ?? 0;
    this.drawn = form;
    makeRoom(form, document.documentElement.dir === "rtl");
    this.panel = null;
    if (form === "nothing") this.place.replaceChildren();
    else if (form === "pill") this.place.replaceChildren(this.drawPill());
    else if (report) {
      this.panel = drawPanel(report, this.showsAll, say, {
        copy: (text) => this.copy(text),
        show: (id) => this.goTo(id),
        close: () => this.close(),
        showAll: () => this.showAll(),
      });
      this.place.replaceChildren(this.panel.root);
      this.panel.root.scrollTop = top;
    }
    this.entries.take(this.panel, report ? [...report.problems, ...report.rest] : []);
    this.drawAround();
  }

  private drawPill(): HTMLElement {
    if (!this.report) return drawLostPill(this.say);
    const pill = drawPill(this.report, this.isLost, this.say);
    pill.addEventListener("click", () => this.open());
    return pill;
  }

  /** What belongs to the slide shown: the strip, the saves, the marks on it. */
  private drawAround(): void {
    const { report, drawn } = this;
    if (report && drawn === "panel") this.beside.draw(report, this.say, (id) => this.goTo(id));
    else this.beside.clear();
    const stage = findShownSlide()?.querySelector<HTMLElement>(":scope > .stage");
    if (stage && this.panel) this.marks.draw(stage, this.sights);
    else this.marks.clear();
  }

  private open(): void {
    this.before = document.activeElement;
    this.state.set(true);
    this.draw();
    this.entries.focus();
  }

  private close(): void {
    const hadFocus = this.place.contains(document.activeElement);
    this.state.set(false);
    this.draw();
    if (hadFocus) giveFocusBack(this.before);
  }

  private showAll(): void {
    const first = this.report?.problems.length ?? 0;
    this.showsAll = true;
    this.draw();
    this.panel?.entries[first]?.focus();
  }

  private copy(text: string): void {
    void navigator.clipboard.writeText(text).then(() => this.announce(this.say("live.copied")));
  }

  private goTo(id: string): void {
    location.hash = isPresenting() ? `#/${id}` : `#${id}`;
  }
}

const isPresenting = (): boolean => document.documentElement.classList.contains("present");

/** A speaker's view moves the slides of this window, which a room may see: nothing opens by itself. */
const isSteered = (): boolean => globalThis.briefingServed?.host?.watched ?? false;

function giveFocusBack(before: Element | null): void {
  const to = before instanceof HTMLElement && before.isConnected ? before : findShownSlide();
  to?.focus();
}

/** Escape shuts first what the deck has open. */
const hasOpen = (): boolean =>
  document.documentElement.classList.contains("inspecting") ||
  document.querySelector("dialog[open], .blank-screen:not([hidden]), .control-row .menu:not([hidden])") !==
    null;
