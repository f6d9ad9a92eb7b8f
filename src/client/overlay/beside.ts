// The parts around the slide while the panel of errors is open: which version of it is shown, the strip of slides, the
// saves since then, and a line that says that the deck's keys still work.
import type { ShownReport } from "../../model/live.ts";
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { countBySlide } from "./report.ts";
import { drawSaves } from "./saves.ts";
import { findShownSlide } from "./shown-slide.ts";
import { drawStrip } from "./strip.ts";

export class Beside {
  readonly root = element("div", { class: "problem-beside" });
  private readonly note = element("p", { class: "problem-note" });
  private readonly version = element("b");
  private readonly position = element("span");
  private readonly strip = element("ol", { class: "problem-slides" });
  private readonly below = element("div", { class: "problem-below" });
  private readonly foot = element("p", { class: "problem-foot" });

  constructor() {
    this.note.append(this.version, this.position);
    this.root.append(this.note, this.below, this.foot);
  }

  /** @param show goes to the slide with this id */
  draw(report: ShownReport, say: Say, show: (id: string) => void): void {
    const slide = findShownSlide();
    this.version.textContent =
      report.since === null ? say("live.never") : say("live.last-right", { time: report.since });
    this.position.textContent = slide ? sayPosition(slide, say) : "";
    this.strip.replaceChildren(...drawStrip(countBySlide(report), slide?.id, show));
    const saves = drawSaves(report, say);
    this.below.replaceChildren(this.strip, ...(saves ? [saves] : []));
    this.foot.textContent = say("live.keys-as-ever");
  }

  clear(): void {
    this.below.replaceChildren();
    for (const each of [this.version, this.position, this.foot]) each.textContent = "";
  }
}

function sayPosition(slide: HTMLElement, say: Say): string {
  const fragments = slide.querySelectorAll(".stage .fragment");
  const at = { slide: slide.dataset.folio ?? "" };
  if (fragments.length === 0) return say("live.at-slide", at);
  const step = [...fragments].filter((each) => each.classList.contains("visible")).length;
  return say("live.at-step", { ...at, step, steps: fragments.length });
}
