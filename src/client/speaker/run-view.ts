// Runs a speaker view in a page: keys, buttons, dialogs, time, and a screen that stays awake.

import { setPictureWidth } from "../page/slide-size.ts";
import { keepAwake } from "../present/screen.ts";
import { onPrivateNotes } from "../room/private-notes.ts";
import { onServed } from "../share/served.ts";
import { listenKeys } from "../ui/keyboard.ts";
import { choosePosition, makeActions } from "./actions.ts";
import { makeButtons } from "./buttons.ts";
import { type SpeakerAction, speakerKeys } from "./keys.ts";
import { SpeakerView, type ViewParts } from "./speaker-view.ts";

const tick = 500; // ms, so that no second of the clock is missed

export interface RunningView {
  view: SpeakerView;
  end(): void;
}

/** `close` is what Escape does if nothing in the view is open. */
export function runView(
  place: HTMLElement,
  ui: HTMLElement,
  parts: ViewParts,
  close: () => void,
): RunningView {
  const view = new SpeakerView(parts);
  const rightToLeft = document.documentElement.dir === "rtl";
  const run = makeActions(view, ui, parts, close, () => keys);
  const keys = speakerKeys(run, (digit) => digitKey(digit), rightToLeft);

  function digitKey(digit: string): void {
    if (view.tools.name === "zoom") view.tools.zoomPart(Number(digit));
    else choosePosition(view, ui, parts, digit);
  }
  place.append(view.frame.root);
  makeButtons(view, run, keys, parts.say);
  const stopKeys = listenKeys(keys, () => true, ["space", "shift space"]);
  const stopListening = listenBeyond(view, run);
  const stopSizing = followSize(view);
  const timer = setInterval(() => view.tick(), tick);
  const release = keepAwake();
  const stopNotes = onPrivateNotes((notes) => view.setPrivateNotes(notes));
  const stopProblems = onServed("problems", (line) => view.showProblems(line));
  view.update();
  const end = () => {
    stopKeys();
    clearInterval(timer);
    stopSizing();
    stopListening();
    release();
    stopNotes();
    stopProblems();
    view.end();
  };
  return { view, end };
}

/**
 * With a tool in hand, Tab goes from part to part of the slide. The Page keys move the room from dialogs too.
 */
function listenBeyond(view: SpeakerView, run: Record<SpeakerAction, () => void>): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key === "Tab" && view.tools.name && !document.querySelector("dialog:modal")) {
      event.preventDefault();
      view.tools.step(event.shiftKey ? -1 : 1);
    }
    if (!document.querySelector("dialog:modal") || (event.key !== "PageDown" && event.key !== "PageUp"))
      return;
    event.preventDefault();
    if (event.key === "PageDown") run.next();
    else run.previous();
  };
  document.addEventListener("keydown", listen);
  return () => document.removeEventListener("keydown", listen);
}

/** Fits pictures into their boxes and notes into their pane, also after a resize. Returns a function that ends it. */
function followSize(view: SpeakerView): () => void {
  const boxes = [view.frame.now, view.frame.next, view.frame.nextSlide, view.frame.room];
  const pictures = new ResizeObserver((entries) => {
    for (const { target } of entries) setPictureWidth(target as HTMLElement, target.clientWidth);
  });
  for (const box of boxes) pictures.observe(box);
  const window = new ResizeObserver(() => view.notes.layOut());
  window.observe(view.frame.root);
  return () => {
    pictures.disconnect();
    window.disconnect();
  };
}
