// Fills the speaker view with what the room shows and what the speaker looks at.
import type { Clock, RoomState } from "../../model/room.ts";
import { drawPreview } from "../page/preview.ts";
import { nextPosition, type Position, type Slide } from "../page/slides.ts";
import { readStepLabels } from "../page/steps.ts";
import { drawPointing } from "../present/pointing.ts";
import { elapsedOf, timeOnSlide } from "../room/clock.ts";
import { formatHour, formatTime, plannedStep, plannedTotal, planStart } from "../room/pace.ts";
import type { Connection } from "../room/room.ts";
import { element, mark, setText } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import type { Frame } from "./frame.ts";
import { showTrack } from "./track.ts";
import { sayPlace, sayPosition, sayShort, sayStep, sayTimes } from "./words.ts";

export interface Shown {
  slides: readonly Slide[];
  room: Position;
  state: RoomState;
  other: string | null; // who moved the room just when this view should have; null: nobody
  look: Position | null; // what the speaker looks at; null: the room's slide
  connected: Connection;
  say: Say;
}

/** After a move, or when the slide looked at has changed. */
export function showPositions(frame: Frame, shown: Shown): void {
  const { room, look, other, slides, state, connected, say } = shown;
  frame.root.classList.toggle("is-looking", look !== null);
  const isBlank = state.blank && look === null;
  frame.root.classList.toggle("is-blank", isBlank);
  frame.now.dataset.waits = isBlank ? say("speaker.waits", { place: sayShort(room, say) }) : "";
  frame.nowTitle.textContent = sayPlace(look ?? room, say);
  const where = nameWhere(connected, state.blank);
  frame.onScreen.textContent = look ? say("speaker.only-you") : (other ?? say(`speaker.${where}`));
  frame.onScreen.classList.toggle("warn", look !== null || other !== null || where !== "on-screen");
  drawInto(frame.now, look ?? room, "now");
  showTrack(frame, slides, room.slide, look?.slide ?? null, state.clock, say);
  if (look) showLook(frame, shown, look);
  else showNext(frame, shown);
}

/** What the room's window does with the slide: the end of the string's id, after "speaker.". */
function nameWhere(connected: Connection, isBlank: boolean): "no-room" | "late" | "blank" | "on-screen" {
  if (connected === "gone") return "no-room";
  if (connected === "late") return "late";
  return isBlank ? "blank" : "on-screen";
}

function showNext(frame: Frame, { slides, room, say }: Shown): void {
  const next = nextPosition(slides, room);
  const step = next && next.slide === room.slide ? next : null;
  const after = slides[room.slide.index + 1];
  frame.nextTitle.textContent = step
    ? say("speaker.next", { what: sayStep(room.slide, step, say) })
    : say(next ? "speaker.no-step" : "speaker.last");
  frame.nextSlideTitle.textContent = after
    ? say("speaker.next-slide", { slide: after.folio, title: after.name })
    : say("speaker.last");
  drawInto(frame.next, step, "next");
  drawInto(frame.nextSlide, after ? { slide: after, step: 0 } : null, "after");
  const inRoom = next ? sayStep(room.slide, next, say) : "";
  nameButton(frame.nextButton, next ? say("speaker.next-in-room", { what: inRoom }) : "");
  nameButton(
    frame.nextSlideButton,
    after ? say("speaker.look-at", { slide: after.folio, title: after.name }) : "",
  );
  showSteps(frame, room, say);
}

/** Without a name the button is hidden. */
function nameButton(button: HTMLButtonElement, name: string): void {
  button.setAttribute("aria-label", name);
  button.hidden = name === "";
}

function showLook(frame: Frame, { room, say }: Shown, look: Position): void {
  frame.roomTitle.textContent = say("speaker.in-room", { place: sayShort(room, say) });
  drawInto(frame.room, room, "room");
  frame.root.dataset.look = look.slide.folio;
}

/** Makes the next update draw all pictures again, since the slides that they show have changed. */
export function forgetPictures({ now, next, nextSlide, room }: Frame): void {
  for (const box of [now, next, nextSlide, room]) delete box.dataset.shown;
}

/** Draws a position into a box, unless the box shows it already. */
function drawInto(box: HTMLElement, position: Position | null, suffix: string): void {
  const key = position ? `${position.slide.id}/${position.step}/${document.documentElement.className}` : "";
  box.hidden = position === null;
  if (box.dataset.shown === key) return;
  box.dataset.shown = key;
  box.replaceChildren(...(position ? [drawPreview(position, suffix)] : []));
}

function showSteps(frame: Frame, { slide, step }: Position, say: Say): void {
  const time = formatTime(plannedStep(slide));
  const items = readStepLabels(slide).map(({ text, side }, index) => {
    const state = stepState(index + 1, step);
    const sign = side ? mark(`mark-${side}`, `mark side-${side}`) : element("span", {}, [String(index + 1)]);
    const label = element("span", { class: "label" }, [text || say("speaker.step", { step: index + 1 })]);
    const button = element("button", { type: "button", "data-step-to": index + 1 }, [
      sign,
      label,
      element("span", { class: "time" }, [time]),
    ]);
    const className = `${state} ${side && `side-${side}`}`.trim();
    return element("li", { class: className, "aria-current": state === "now" ? "step" : null }, [button]);
  });
  frame.stepsTitle.hidden = items.length === 0;
  const focused = [...frame.steps.children].findIndex((item) => item.contains(document.activeElement));
  frame.steps.replaceChildren(...items);
  items[focused]?.querySelector("button")?.focus();
  const now = items[step - 1];
  if (now) frame.steps.scrollTop = now.offsetTop - frame.steps.offsetTop - now.offsetHeight;
}

/** How a step looks in the list while the room is at the step `now`. */
function stepState(step: number, now: number): "now" | "done" | "" {
  if (step === now) return "now";
  return step < now ? "done" : "";
}

/** Every half second, and after a move. */
export function showTime(frame: Frame, shown: Shown, now: number): void {
  const { slides, room, state, look, say } = shown;
  const { clock } = state;
  const { time, beside, state: looks, pace, ends } = sayTimes(clock, room, slides, now, say);
  setText(frame.time, time);
  setText(frame.planned, beside);
  frame.root.dataset.clock = looks;
  setText(frame.pace, pace);
  setText(frame.ends, ends);
  const position = sayPosition(room, slides, say);
  const from = slides.find(({ id }) => id === clock.from);
  const late = from && from.index > 0 ? say("speaker.from", { position, slide: from.folio }) : position;
  const shownPosition = look ? say("speaker.room-at", { position: late }) : late;
  setText(frame.position, shownPosition);
  const onSlide = { time: formatTime(timeOnSlide(clock, now)), of: formatTime(room.slide.seconds) };
  setText(frame.slideTime, clock.started === null ? "" : say("speaker.this-slide", onSlide));
  setText(frame.hour, formatHour(now));
  frame.track.setAttribute("aria-label", `${shownPosition}. ${pace}${ends}`);
  movePin(frame, slides, clock, now);
}

/** Puts the pin on the track at the time that has gone, counted from where the clock was started. */
function movePin(frame: Frame, slides: readonly Slide[], clock: Clock, now: number): void {
  const before = plannedTotal(slides.slice(0, planStart(slides, clock)));
  const share = Math.min(1, (before + elapsedOf(clock, now)) / plannedTotal(slides));
  frame.pin.style.insetInlineStart = `${(share * 100).toFixed(2)}%`;
}

/** Pointer and strokes of the room, over the picture of its slide. */
export function showPointing(frame: Frame, { state, look }: Shown): void {
  drawPointing(frame.now, look ? { pointer: null, strokes: [] } : state);
}
