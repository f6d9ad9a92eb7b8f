// After a jump a button leads back to where one was. It goes the browser's own way back, so that both are one.
import { element } from "../element.ts";
import type { Say } from "../strings.ts";

export class WayBack {
  private readonly button: HTMLButtonElement;
  private readonly say: Say;
  private from: Element | null = null; // what had focus

  constructor(ui: HTMLElement, say: Say) {
    this.say = say;
    this.button = element("button", { type: "button", class: "way-back", hidden: true });
    this.button.addEventListener("click", () => history.back());
    addEventListener("popstate", () => this.returned());
    ui.append(this.button);
  }

  /** Somebody leaves the slide of that name. */
  leave(title: string): void {
    this.from = document.activeElement;
    this.button.textContent = this.say("reading.back", { title });
    this.button.hidden = false;
  }

  hide(): void {
    this.button.hidden = true;
    this.from = null;
  }

  private returned(): void {
    if (this.button.hidden) return;
    if (this.from instanceof HTMLElement) this.from.focus({ preventScroll: true });
    this.hide();
  }
}
