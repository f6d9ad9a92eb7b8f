// The empty speaker view: its parts, which are filled after every move and every second.
import { element, makeButton } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

/** The parts by name. */
export type Frame = Parts & { root: HTMLElement };

type Parts = ReturnType<typeof makeParts>;

export function buildFrame(say: Say, name: "main" | "div"): Frame {
  const parts = makeParts(say);
  const root = element(name, { class: "speaker theme-room" }, [
    drawBar(parts, say),
    element("div", { class: "sp-under-bar" }, [parts.problems, parts.strip]),
    drawShown(parts, say),
    drawNotes(parts),
    parts.touch,
    parts.foot,
    parts.said,
  ]);
  return { ...parts, root };
}

function makeParts(say: Say) {
  return {
    ...makeBarParts(),
    ...makeSlideParts(say),
    ...makeNextParts(),
    ...makeNotesParts(say),
    problems: makeHidden("sp-problems"),
    strip: makeHidden("sp-strip"),
    touch: element("div", { class: "sp-touch" }),
    foot: element("footer", { class: "sp-keys" }),
    said: element("p", { class: "announcer", role: "status", "aria-live": "polite" }),
  };
}

const makeBarParts = () => ({
  time: makeWords("b"),
  planned: makeWords("small"),
  track: element("div", { class: "track", role: "img" }),
  pin: element("span", { class: "pin" }),
  position: makeWords("span"),
  slideTime: makeWords("span"),
  pace: makeWords("b"),
  ends: makeWords("span", "ends"),
  hour: makeWords("b"),
});

const makeSlideParts = (say: Say) => ({
  nowTitle: makeWords("h1"),
  tools: element("div", { class: "tools", role: "toolbar", "aria-label": say("speaker.tools") }),
  onScreen: makeWords("span", "sp-state"),
  now: element("div", { class: "sp-pic sp-now" }),
  hint: makeHidden("sp-hint"),
  roomTitle: makeWords("h2"),
  room: element("div", { class: "sp-pic sp-room" }),
  actions: element("dl", { class: "sp-actions" }),
});

const makeNextParts = () => ({
  nextTitle: makeWords("h2"),
  next: element("div", { class: "sp-pic sp-next" }),
  nextButton: element("button", { type: "button", class: "sp-over" }),
  nextSlideTitle: makeWords("h2"),
  nextSlide: element("div", { class: "sp-pic sp-next-slide" }),
  nextSlideButton: element("button", { type: "button", class: "sp-over" }),
  stepsTitle: makeWords("h2"),
  steps: element("ol"),
});

const makeNotesParts = (say: Say) => ({
  sayTitle: makeWords("h2"),
  sayState: makeWords("span"),
  above: makeHidden("sp-more top"),
  notes: element("div", {
    class: "sp-text",
    role: "region",
    tabindex: 0,
    "aria-label": say("speaker.notes"),
  }),
  below: makeHidden("sp-more"),
  aside: element("dl", { class: "sp-aside" }),
});

/** Words of the interface may be of another direction than the briefing; each begins where its own do. */
const makeWords = (tag: "span" | "b" | "small" | "h1" | "h2", className = "") =>
  element(tag, className ? { class: className, dir: "auto" } : { dir: "auto" });

/** A line that is there only while it has something to say. */
const makeHidden = (className: string) => element("p", { class: className, dir: "auto", hidden: true });

const drawHead = (...children: HTMLElement[]): HTMLElement => element("div", { class: "sp-h" }, children);

/** The button covers its picture: inside the button, the slide's words would become part of its name. */
const makePressable = (picture: HTMLElement, button: HTMLElement): HTMLElement =>
  element("div", { class: "sp-press" }, [picture, button]);

/** Time, pace and hour, across the whole width. */
function drawBar(
  { time, planned, track, position, slideTime, pace, ends, hour }: Parts,
  say: Say,
): HTMLElement {
  // the track is named by the same words
  position.setAttribute("aria-hidden", "true");
  return element("div", { class: "sp-bar", "aria-label": say("speaker.pace"), role: "region" }, [
    element("div", { class: "t" }, [time, planned]),
    element("div", { class: "pace" }, [
      track,
      element("div", { class: "lbl" }, [
        position,
        slideTime,
        element("span", { class: "warn", dir: "auto", "aria-hidden": "true" }, [pace, ends]),
      ]),
    ]),
    element("div", { class: "t hour" }, [hour, element("small", { dir: "auto" }, [say("speaker.clock")])]),
  ]);
}

/** The slide that the room sees, above what comes next. */
function drawShown(parts: Parts, say: Say): HTMLElement {
  const { nowTitle, tools, onScreen, now, hint } = parts;
  nowTitle.id = "ui_speaker_now";
  return element("section", { class: "sp-col sp-shown", "aria-labelledby": nowTitle.id }, [
    drawHead(nowTitle, tools, onScreen),
    now,
    hint,
    drawNext(parts, say),
    drawLooking(parts, say),
  ]);
}

/** Below the slide: the next step, the next slide, and the steps of this one. */
function drawNext(parts: Parts, say: Say): HTMLElement {
  const { nextTitle, next, nextButton, nextSlideTitle, nextSlide, nextSlideButton, stepsTitle, steps } =
    parts;
  stepsTitle.textContent = say("speaker.steps");
  return element("div", { class: "sp-below" }, [
    element("div", {}, [drawHead(nextTitle), makePressable(next, nextButton)]),
    element("div", { class: "sp-after" }, [
      drawHead(nextSlideTitle),
      makePressable(nextSlide, nextSlideButton),
    ]),
    element("div", { class: "sp-steps" }, [drawHead(stepsTitle), steps]),
  ]);
}

/** In its place while one looks ahead: what the room still sees, and what can be done. */
function drawLooking({ roomTitle, room, actions }: Parts, say: Say): HTMLElement {
  return element("div", { class: "sp-ahead" }, [
    element("div", {}, [drawHead(roomTitle), room]),
    element("div", {}, [
      drawHead(
        element("h2", { dir: "auto" }, [say("speaker.looking")]),
        element("span", { dir: "auto" }, [say("speaker.not-moved")]),
      ),
      actions,
    ]),
  ]);
}

const drawNotes = ({ sayTitle, sayState, above, notes, below, aside }: Parts): HTMLElement =>
  element("div", { class: "sp-col sp-notes" }, [drawHead(sayTitle, sayState), above, notes, below, aside]);

/** A key and what it does, as a button for tablets and mice. */
export function keyButton(keys: readonly string[], label: string, run: () => void): HTMLButtonElement {
  const shown = keys.map((key) => element("kbd", { class: "kbd" }, [key]));
  return makeButton({}, [...shown, element("span", {}, [label])], run);
}
