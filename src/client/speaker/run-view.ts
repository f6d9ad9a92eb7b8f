// Runs a speaker view in a page: keys, buttons, dialogs, time, and a screen that stays awake.

import { openEndTime } from "../panels/end-time.ts";
import { openHelp } from "../panels/help.ts";
import { openOverview } from "../panels/overview.ts";
import { openPalette } from "../panels/palette.ts";
import { keepAwake, toggleFullScreen } from "../present/screen.ts";
import { onPrivateNotes } from "../room/private-notes.ts";
import { onServed } from "../share/served.ts";
import { listenKeys } from "../ui/keyboard.ts";
import { makeButtons } from "./buttons.ts";
import { type SpeakerAction, speakerKeys } from "./keys.ts";
import { SpeakerView, type ViewParts } from "./speaker-view.ts";
import type { ToolName } from "./tools.ts";

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
  let on = true;

  function digitKey(digit: string): void {
    if (view.tools.name === "zoom") view.tools.zoomPart(Number(digit));
    else palette(view, ui, parts, digit);
  }
  place.append(view.frame.root);
  makeButtons(view, run, keys, parts.say);
  listenKeys(keys, () => on, ["space", "shift space"]);
  const stopListening = listenBeyond(view, run);
  const stopSizing = followSize(view);
  const timer = setInterval(() => view.tick(), 500);
  const release = keepAwake();
  const stopNotes = onPrivateNotes((notes) => view.setPrivateNotes(notes));
  const stopProblems = onServed("problems", (line) => view.showProblems(line));
  view.update();
  const end = () => {
    on = false;
    clearInterval(timer);
    stopSizing();
    stopListening();
    release();
    stopNotes();
    stopProblems();
    view.frame.root.remove();
  };
  return { view, end };
}

function palette(view: SpeakerView, ui: HTMLElement, { slides, say }: ViewParts, typed = ""): void {
  openPalette(
    ui,
    slides,
    view.position,
    typed,
    { look: (at) => view.lookAt(at), show: (at) => view.show(at) },
    say,
  );
}

function makeActions(
  view: SpeakerView,
  ui: HTMLElement,
  parts: ViewParts,
  close: () => void,
  keys: () => ReturnType<typeof speakerKeys>,
): Record<SpeakerAction, () => void> {
  const { slides, say } = parts;
  const { tools } = view;
  const arrow = (x: number, y: number, way: 1 | -1) => () => {
    if (tools.name) tools.move(x, y, false);
    else if (view.looking) view.lookBy(way, false);
    else view.move(way);
  };
  const slide = (x: number, way: 1 | -1) => () => {
    if (tools.name) tools.move(x, 0, true);
    else view.lookBy(way, true);
  };
  const take = (name: ToolName) => () => {
    view.endLook();
    tools.take(name);
    view.announce(say(tools.name ? `speaker.has-${name}` : "speaker.no-tool"));
  };
  const sign = document.documentElement.dir === "rtl" ? -1 : 1;
  return {
    next: () => view.move(1),
    previous: () => view.move(-1),
    on: arrow(sign, 0, 1),
    back: arrow(-sign, 0, -1),
    down: arrow(0, 1, 1),
    up: arrow(0, -1, -1),
    slideOn: slide(sign, 1),
    slideBack: slide(-sign, -1),
    first: () => view.lookAt({ slide: slides[0]!, step: 0 }),
    last: () => view.lookAt({ slide: slides.at(-1)!, step: 0 }),
    goTo: () => palette(view, ui, parts),
    overview: () =>
      openOverview(
        ui,
        slides,
        view.looking?.slide ?? view.position.slide,
        (to) => view.lookAt({ slide: to, step: 0 }),
        say,
      ),
    show: () => {
      if (tools.name) tools.use();
      else if (view.looking) view.show(view.looking);
    },
    escape: () => {
      if (tools.name) tools.take(null);
      else if (!view.endLook()) close();
    },
    backspace: () => view.goBack(),
    blank: () => view.send({ do: "blank" }),
    theme: () => view.send({ do: "theme" }),
    full: () => void toggleFullScreen(),
    notesOn: () => view.notes.turn(1),
    notesBack: () => view.notes.turn(-1),
    larger: () => view.notes.resize(1),
    smaller: () => view.notes.resize(-1),
    pause: () => view.send({ do: "clock", what: "toggle" }),
    reset: () => view.send({ do: "clock", what: "reset" }),
    turn: () => view.send({ do: "clock", what: "turn" }),
    end: () => openEndTime(ui, view.state?.clock.end ?? null, (at) => view.send({ do: "end", at }), say),
    pointer: take("pointer"),
    pen: take("pen"),
    zoom: take("zoom"),
    clear: () => view.send({ do: "clear" }),
    share: () => {
      const open = globalThis.briefingServed?.openShare;
      if (open) open(ui, say, () => view.send({ do: "code" }));
      else view.announce(say("share.none"));
    },
    help: () => openHelp(ui, keys(), say),
  };
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

/** Pictures fill their boxes: 1280 px of a slide times `--k`. */
function followSize(view: SpeakerView): () => void {
  const boxes = [view.frame.now, view.frame.next, view.frame.nextSlide, view.frame.room];
  const size = (box: HTMLElement) => box.style.setProperty("--k", String(box.clientWidth / 1280));
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) size(target as HTMLElement);
  });
  for (const box of boxes) observer.observe(box);
  return () => observer.disconnect();
}
