// Fills the speaker view: what is on screen, what comes next, the steps, the notes, and how the time stands.

import { drawPreview } from "../page/preview.ts";
import { lastFolio, nextPosition, type Position, type Slide } from "../page/slides.ts";
import { readStepLabels } from "../page/step-labels.ts";
import { element, mark } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import type { Clock } from "./clock.ts";
import type { Frame } from "./frame.ts";
import { drawNotes } from "./notes.ts";
import { formatTime, paceOf, plannedStep, plannedTotal } from "./pace.ts";

/** After a move, or when the look of the slide changed. */
export function showPosition(
  frame: Frame,
  slides: readonly Slide[],
  position: Position,
  blank: boolean,
  say: Say,
): void {
  const owner = frame.root.ownerDocument;
  const { slide, step } = position;
  frame.nowTitle.textContent = nameOf(position, say);
  frame.onScreen.textContent = say(blank ? "speaker.blank" : "speaker.on-screen");
  frame.onScreen.classList.toggle("warn", blank);
  frame.position.textContent = say(slide.steps > 0 ? "speaker.position-step" : "speaker.position", {
    slide: slide.folio,
    of: lastFolio(slides),
    step,
    steps: slide.steps,
  });
  frame.now.replaceChildren(drawPreview(position, "now", owner));
  const next = nextPosition(slides, position);
  frame.nextTitle.textContent = next ? nextName(position, next, say) : say("speaker.last");
  frame.next.replaceChildren(...(next ? [drawPreview(next, "next", owner)] : []));
  frame.slideTime.textContent = say("speaker.planned", { time: formatTime(slide.seconds) });
  showSteps(frame, position);
  showTrack(frame, slides, slide);
  if (frame.notes.dataset.slide === slide.id) return;
  frame.notes.dataset.slide = slide.id;
  frame.notes.replaceChildren(...drawNotes(slide, say, owner));
  frame.notes.scrollTop = 0;
}

/** Every second, and after a move. */
export function showTime(
  frame: Frame,
  slides: readonly Slide[],
  position: Position,
  clock: Clock,
  say: Say,
): void {
  const total = plannedTotal(slides);
  const { elapsed } = clock;
  frame.elapsed.textContent = formatTime(elapsed, true);
  frame.planned.textContent = say("speaker.of", { time: formatTime(total, true) });
  frame.root.classList.toggle("is-paused", clock.begun && !clock.running);
  frame.pin.style.insetInlineStart = `${(Math.min(1, elapsed / total) * 100).toFixed(2)}%`;
  frame.pace.textContent = paceInWords(paceOf(slides, position, elapsed), clock, say);
  frame.clock.textContent = new Date().toLocaleTimeString([], {
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
}

function paceInWords(pace: number, clock: Clock, say: Say): string {
  if (!clock.begun) return say("speaker.not-started");
  if (!clock.running) return say("speaker.paused");
  if (Math.abs(pace) < 5) return say("speaker.on-plan");
  return say(pace > 0 ? "speaker.behind" : "speaker.ahead", { time: formatTime(Math.abs(pace)) });
}

function nameOf({ slide, step }: Position, say: Say): string {
  const name = `${slide.folio} ${slide.section || slide.title}`;
  return step > 0 ? say("speaker.at-step", { name, step }) : name;
}

function nextName(from: Position, { slide, step }: Position, say: Say): string {
  if (slide !== from.slide) return say("speaker.next-slide", { slide: slide.folio, title: slide.title });
  const label = readStepLabels(slide)[step - 1]?.text ?? "";
  return say(label ? "speaker.next-step" : "speaker.next-bare-step", { step, label });
}

function showSteps(frame: Frame, { slide, step }: Position): void {
  const owner = frame.root.ownerDocument;
  const time = formatTime(plannedStep(slide));
  const items = readStepLabels(slide).map(({ text, side }, index) => {
    const state = index + 1 === step ? "now" : index + 1 < step ? "done" : "";
    const signed = side
      ? mark(`mark-${side}`, `mark side-${side}`, owner)
      : element("span", {}, [String(index + 1)], owner);
    const label = element("span", { class: "label" }, [text || String(index + 1)], owner);
    const className = `${state} ${side && `side-${side}`}`.trim();
    return element("li", { class: className }, [signed, label, element("span", {}, [time], owner)], owner);
  });
  frame.stepsTitle.hidden = items.length === 0;
  frame.steps.replaceChildren(...items);
  const now = items[step - 1];
  if (now) frame.steps.scrollTop = now.offsetTop - frame.steps.offsetTop - now.offsetHeight;
}

/** One segment a slide, as wide as its planned time. */
function showTrack(frame: Frame, slides: readonly Slide[], current: Slide): void {
  const owner = frame.root.ownerDocument;
  const segments = slides.map((slide) => {
    const state = slide === current ? "now" : slide.index < current.index ? "done" : "";
    const segment = element("i", state ? { class: state } : {}, [], owner);
    segment.style.flexGrow = String(slide.seconds);
    return segment;
  });
  frame.track.replaceChildren(...segments, frame.pin);
}
