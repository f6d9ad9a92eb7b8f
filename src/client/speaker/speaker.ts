// The speaker view: in a window of its own, or over the page where windows are blocked. Follows every move, and can make them.
import type { Briefing, Move } from "../page/briefing.ts";
import { styleName } from "../page/mode.ts";
import { openPanel } from "../panels/panel.ts";
import { element } from "../ui/element.ts";
import { listenKeys } from "../ui/keyboard.ts";
import type { Key } from "../ui/keys.ts";
import type { Say } from "../ui/strings.ts";
import { Clock } from "./clock.ts";
import { closeButton } from "./frame.ts";
import { openScreen, type Screen } from "./screen.ts";
import { openSpeakerWindow } from "./window.ts";

interface Parts {
  ui: HTMLElement;
  briefing: Briefing;
  keys: readonly Key[];
  isBlank(): boolean;
  say: Say;
}

const sizes = { least: 0.7, most: 1.8, step: 0.1 };
const shownAtFoot = ["next", "previous", "blank", "theme", "pause", "reset", "larger", "smaller"];

export class Speaker {
  private readonly parts: Parts;
  private readonly clock = new Clock();
  private readonly ownKeys: readonly Key[];
  private size = 1;
  private screen: Screen | null = null;
  private opened: Window | null = null;
  private stopHere: (() => void) | null = null;

  constructor(parts: Parts) {
    this.parts = parts;
    this.ownKeys = this.makeKeys();
    addEventListener("pagehide", () => this.opened?.close());
    parts.briefing.onMode((mode) => mode === "read" && this.closeHere());
    listenKeys(document, this.ownKeys, () => this.stopHere !== null);
  }

  open(): void {
    if (this.closeHere()) return;
    if (this.opened && !this.opened.closed) this.opened.focus();
    else if (!this.openWindow()) this.explainBlocked();
  }

  /** The clock starts with the first move made while the view is open. */
  update(move?: Move): void {
    if (this.screen && move?.before) this.clock.start();
    this.screen?.update();
  }

  /** False if it was not open over the page. */
  closeHere(): boolean {
    const stop = this.stopHere;
    this.stopHere = null;
    stop?.();
    return stop !== null;
  }

  private makeKeys(): Key[] {
    const { clock } = this;
    const own = { where: "present" } as const;
    return [
      { ...own, keys: ["p"], label: "key.pause", run: () => this.setClock(() => clock.toggle()) },
      { ...own, keys: ["0"], label: "key.reset", run: () => this.setClock(() => clock.reset()) },
      { ...own, keys: ["+", "="], repeats: true, label: "key.larger", run: () => this.resize(sizes.step) },
      { ...own, keys: ["-"], repeats: true, label: "key.smaller", run: () => this.resize(-sizes.step) },
    ];
  }

  private setClock(set: () => void): void {
    set();
    this.screen?.tick();
  }

  private resize(by: number): void {
    this.size = Math.min(sizes.most, Math.max(sizes.least, this.size + by));
    this.screen?.frame.root.style.setProperty("--notes-size", this.size.toFixed(1));
  }

  private keys(): Key[] {
    return [...this.parts.keys.filter((key) => key.speaker), ...this.ownKeys];
  }

  private draw(position: HTMLElement): void {
    const foot = this.keys().filter((key) => shownAtFoot.includes(key.label.replace("key.", "")));
    this.screen = openScreen(position, foot, { ...this.parts, clock: this.clock });
    this.resize(0);
    this.screen.update();
  }

  private erase(): void {
    this.screen?.remove();
    this.screen = null;
  }

  private openWindow(): boolean {
    const opened = openSpeakerWindow(this.parts.say("speaker.title"));
    if (!opened) return false;
    this.opened = opened;
    this.draw(opened.document.body);
    listenKeys(opened.document, this.keys(), () => this.parts.briefing.mode === "present");
    opened.addEventListener("pagehide", () => {
      this.erase();
      this.opened = null;
    });
    opened.focus();
    return true;
  }

  private openHere(): void {
    const { ui, say } = this.parts;
    const before = document.activeElement as HTMLElement | null;
    const style = [...document.querySelectorAll("style")].find((each) => styleName(each) === "speaker");
    if (style) style.media = "screen";
    const over = element("section", {
      class: "speaker-here",
      "aria-label": say("speaker.title"),
    });
    const closer = closeButton(say("speaker.close"), () => this.closeHere());
    ui.append(over);
    this.draw(over);
    over.append(closer);
    closer.focus();
    this.stopHere = () => {
      this.erase();
      over.remove();
      if (style) style.media = "not all";
      before?.focus();
    };
  }

  private explainBlocked(): void {
    const { ui, say } = this.parts;
    const panel = openPanel(ui, "blocked", say("speaker.blocked-title"), say);
    const here = element("button", { type: "button", class: "primary" }, [say("speaker.open-here")]);
    here.addEventListener("click", () => {
      panel.close();
      this.openHere();
    });
    panel.body.append(element("p", {}, [say("speaker.blocked")]), here);
    here.focus();
  }
}
