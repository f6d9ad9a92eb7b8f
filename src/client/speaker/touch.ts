// The large buttons of the speaker view on a touch screen. None changes its meaning: Next is always the room's next
// step.
import { nextPosition } from "../page/slides.ts";
import { element, makeButton } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import type { SpeakerAction } from "./keys.ts";
import type { SpeakerView } from "./speaker-view.ts";
import { sayShort, sayStep } from "./words.ts";

type Actions = Record<SpeakerAction, () => void>;
type Buttons = ReturnType<typeof makeButtons>;

/** Puts the buttons into the view. Returns a function that names them anew after each change of the view. */
export function makeTouch(view: SpeakerView, run: Actions, say: Say): () => void {
  const buttons = makeButtons(run);
  const { blank, point, pen, zoom, goTo, more, close, show, previous, next } = buttons;
  const rows = [
    [blank, point, pen, zoom, goTo, more],
    [close, show],
    [previous, next],
  ];
  view.frame.touch.append(...rows.map((row) => element("div", {}, row)));
  for (const [button, words] of [
    [point, "touch.point"],
    [pen, "touch.pen"],
    [zoom, "touch.zoom"],
    [goTo, "touch.go"],
    [more, "touch.more"],
  ] as const)
    name(button, say(words));
  return () => {
    nameButtons(buttons, view, say);
    pressTools(buttons, view);
    const isLost = view.frame.root.classList.contains("is-lost");
    for (const each of [blank, point, pen, zoom, show, previous, next]) each.disabled = isLost;
  };
}

function makeButtons(run: Actions) {
  const button = (className: string, act: () => void) =>
    makeButton({ class: className }, [element("b"), element("small")], act);
  return {
    blank: button("", run.blank),
    point: button("", run.pointer),
    pen: button("wide", run.pen),
    zoom: button("wide", run.zoom),
    goTo: button("", run.goTo),
    more: button("", run.more),
    close: button("ahead", run.escape),
    show: button("ahead show", run.show),
    previous: button("move", run.previous),
    next: button("move next", run.next),
  };
}

function name(button: HTMLElement, words: string, below = ""): void {
  button.firstElementChild!.textContent = words;
  button.lastElementChild!.textContent = below;
}

/** The names that depend on where the room is, and on whether one looks ahead. */
function nameButtons({ blank, close, show, previous, next }: Buttons, view: SpeakerView, say: Say): void {
  const { position, looking, state } = view;
  const isBlank = state?.blank === true;
  name(blank, say(isBlank ? "touch.blank-on" : "touch.blank"));
  name(close, say("touch.close"), say("touch.stay", { place: sayShort(position, say) }));
  name(show, looking ? say("speaker.show", { slide: sayShort(looking, say) }) : "");
  name(previous, say("touch.back"), looking ? say("speaker.in-the-room") : "");
  const ahead = nextPosition(view.slides, position);
  const what = ahead ? sayStep(position.slide, ahead, say) : say("speaker.last");
  if (isBlank) name(next, say("touch.unblank"), sayShort(position, say));
  else name(next, say("touch.next"), looking ? say("touch.in-room", { what }) : what);
}

function pressTools({ blank, point, pen, zoom }: Buttons, { state, tools }: SpeakerView): void {
  const press = (button: HTMLElement, isPressed: boolean) =>
    button.setAttribute("aria-pressed", String(isPressed));
  press(blank, state?.blank === true);
  press(point, tools.name === "pointer");
  press(pen, tools.name === "pen");
  press(zoom, tools.name === "zoom");
}
