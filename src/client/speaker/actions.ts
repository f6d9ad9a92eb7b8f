// What each key and button of the speaker view does.
import { openEndTime } from "../panels/end-time.ts";
import { openHelp } from "../panels/help.ts";
import { openMore } from "../panels/more.ts";
import { openOverview } from "../panels/overview.ts";
import { openPalette } from "../panels/palette.ts";
import { toggleFullScreen } from "../present/screen.ts";
import type { Key } from "../ui/keys.ts";
import type { Say } from "../ui/strings.ts";
import type { SpeakerAction } from "./keys.ts";
import type { SpeakerView, ViewParts } from "./speaker-view.ts";
import type { ToolName } from "./tools.ts";

type Actions<Name extends SpeakerAction> = Record<Name, () => void>;

/** `close` is what Escape does if nothing in the view is open; `keys` are those that the help lists. */
export function makeActions(
  view: SpeakerView,
  ui: HTMLElement,
  parts: ViewParts,
  close: () => void,
  keys: () => readonly Key[],
): Actions<SpeakerAction> {
  return {
    ...moveActions(view, close),
    ...lookActions(view, ui, parts),
    ...toolActions(view, parts.say),
    ...noteAndClockActions(view, ui, parts.say),
    blank: () => view.send({ do: "blank" }),
    theme: () => view.send({ do: "theme" }),
    full: () => void toggleFullScreen(),
    share: () => share(view, ui, parts.say),
    help: () => openHelp(ui, keys(), parts.say),
    more: () => openMore(ui, keys().filter(isUsedByTouch), parts.say),
  };
}

/** A remote has no notes whose size it could change. */
function isUsedByTouch({ menu, label }: Key): boolean {
  const isOfNotes = label === "key.larger" || label === "key.smaller";
  return menu === true && !(isOfNotes && document.documentElement.classList.contains("is-remote"));
}

/**
 * The arrows move the tool in hand; without one, the slide that the speaker looks at; if that is the room's, the
 * room.
 */
function moveActions(view: SpeakerView, close: () => void) {
  const { tools } = view;
  const arrow = (x: number, y: number, way: 1 | -1) => () => {
    if (tools.name) tools.move(x, y, false);
    else if (view.looking) view.lookByStep(way);
    else view.move(way);
  };
  const slide = (x: number, way: 1 | -1) => () => {
    if (tools.name) tools.move(x, 0, true);
    else view.lookBySlide(way);
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
    show: () => {
      if (tools.name) tools.use();
      else if (view.looking) view.show(view.looking);
    },
    escape: () => {
      if (tools.name) tools.take(null);
      else if (!view.endLook()) close();
    },
    backspace: () => view.goBack(),
  };
}

function lookActions(view: SpeakerView, ui: HTMLElement, parts: ViewParts) {
  const { slides, say } = parts;
  return {
    first: () => view.lookAt({ slide: slides[0]!, step: 0 }),
    last: () => view.lookAt({ slide: slides.at(-1)!, step: 0 }),
    goTo: () => choosePosition(view, ui, parts),
    overview: () =>
      openOverview(
        ui,
        slides,
        view.looking?.slide ?? view.position.slide,
        (to) => view.lookAt({ slide: to, step: 0 }),
        say,
      ),
  };
}

/** A dialog for going to a slide or step; `typed` is already in its field. */
export function choosePosition(
  view: SpeakerView,
  ui: HTMLElement,
  { slides, say }: ViewParts,
  typed = "",
): void {
  openPalette(
    ui,
    slides,
    view.position,
    typed,
    { look: (at) => view.lookAt(at), show: (at) => view.show(at) },
    say,
  );
}

function toolActions(view: SpeakerView, say: Say) {
  const { tools } = view;
  const take = (name: ToolName) => () => {
    view.endLook();
    tools.take(name);
    view.announce(say(tools.name ? `speaker.has-${name}` : "speaker.no-tool"));
  };
  return {
    pointer: take("pointer"),
    pen: take("pen"),
    zoom: take("zoom"),
    clear: () => view.send({ do: "clear" }),
  };
}

function noteAndClockActions(view: SpeakerView, ui: HTMLElement, say: Say) {
  return {
    notesOn: () => view.notes.turn(1),
    notesBack: () => view.notes.turn(-1),
    larger: () => view.notes.resize(1),
    smaller: () => view.notes.resize(-1),
    pause: () => view.send({ do: "clock", what: "toggle" }),
    reset: () => view.send({ do: "clock", what: "reset" }),
    turn: () => view.send({ do: "clock", what: "turn" }),
    end: () => openEndTime(ui, view.state?.clock.end ?? null, (at) => view.send({ do: "end", at }), say),
  };
}

/** Only a page that is served can be shared. */
function share(view: SpeakerView, ui: HTMLElement, say: Say): void {
  const open = globalThis.briefingServed?.openShare;
  if (open) open(ui, say, () => view.send({ do: "code" }));
  else view.announce(say("share.none"));
}
