// Everything that can be pressed in the speaker view: keys at the foot, tools, choices when looking ahead,
// pictures and steps, the track.
import type { Slide } from "../page/slides.ts";
import { element } from "../ui/element.ts";
import { type Key, showKey } from "../ui/keys.ts";
import type { Say } from "../ui/strings.ts";
import { keyButton } from "./frame.ts";
import type { SpeakerAction } from "./keys.ts";
import type { SpeakerView } from "./speaker-view.ts";
import { makeTouch } from "./touch.ts";
import { sayShort } from "./words.ts";

type Actions = Record<SpeakerAction, () => void>;

/** Labels of the keys at the foot of the view, in order. */
const atFoot = [
  "key.next",
  "key.previous",
  "key.look-go",
  "key.thumbnails",
  "key.blank",
  "key.notes-on",
  "key.pause",
  "key.end",
  "key.help",
];
/** The same while the speaker looks at another slide than the room's. */
const ahead = [
  "key.show",
  "key.escape",
  "key.look-go",
  "key.thumbnails",
  "key.blank",
  "key.notes-on",
  "key.help",
];
const tools = ["pointer", "pen", "zoom", "clear"] as const;

export function makeButtons(view: SpeakerView, run: Actions, keys: readonly Key[], say: Say): void {
  const { frame } = view;
  const shown = keys.filter((key) => !key.hidden);
  const buttons = new Map(shown.map((key) => [key.label, drawKey(key, say)]));
  const back = keyButton([say("keyname.backspace")], "", run.backspace);
  keepFocusOnClick(frame.root);
  frame.tools.append(...tools.map((name) => buttons.get(`key.${name}`) ?? ""));
  listenToolbar(frame.tools);
  listenPictures(view, run);
  const nameTouch = makeTouch(view, run, say);
  view.onChange(() => {
    drawFoot(view, buttons, back, run, say);
    for (const name of ["pointer", "pen", "zoom"] as const)
      buttons.get(`key.${name}`)?.setAttribute("aria-pressed", String(view.tools.name === name));
    showHint(view, say);
    drawActions(view, run, say);
    nameTouch();
  });
}

/** A click does not move focus, so that keys still move the room. */
function keepFocusOnClick(root: HTMLElement): void {
  root.addEventListener("mousedown", (event) => {
    if ((event.target as Element).closest("button, .track, .sp-now")) event.preventDefault();
  });
}

/** The pictures of what comes next, the list of steps and the track. */
function listenPictures(view: SpeakerView, run: Actions): void {
  const { nextButton, nextSlideButton, steps, track } = view.frame;
  nextButton.addEventListener("click", run.next);
  nextSlideButton.addEventListener("click", () =>
    lookAtSlide(view, view.slides[view.position.slide.index + 1]),
  );
  steps.addEventListener("click", (event) => {
    const to = (event.target as Element).closest<HTMLElement>("[data-step-to]")?.dataset.stepTo;
    if (to) view.lookAt({ slide: view.position.slide, step: Number(to) });
  });
  track.addEventListener("click", (event) => lookAtSegment(view, event));
}

/** The keys at the foot, by whether one looks ahead; `back` leads to where the room was before its last jump. */
function drawFoot(
  view: SpeakerView,
  buttons: ReadonlyMap<string, HTMLElement>,
  back: HTMLButtonElement,
  run: Actions,
  say: Say,
): void {
  const { looking, wayBack, frame } = view;
  const wanted = looking ? ahead : atFoot;
  frame.foot.replaceChildren(
    ...wanted.map((label) => buttons.get(label) ?? ""),
    ...(wayBack && !looking ? [back] : []),
    ...drawVisitors(view, run, say),
  );
  if (wayBack) back.lastElementChild!.textContent = say("speaker.back-to", { place: sayShort(wayBack, say) });
}

/** Who is connected, in numbers. Only the computer of the room can open the panel that names them. */
function drawVisitors({ state }: SpeakerView, run: Actions, say: Say): HTMLElement[] {
  if (!state?.visitors) return [];
  const { devices, followers } = state.visitors;
  const words = [
    say("speaker.devices", { count: devices }),
    say("speaker.following", { count: followers }),
  ].join(", ");
  const canOpen = globalThis.briefingServed?.openShare !== undefined;
  const made = canOpen ? keyButton([showKey("q", say)], words, run.share) : element("span", {}, [words]);
  made.classList.add("sp-visitors");
  return [made];
}

function drawKey(key: Key, say: Say): HTMLButtonElement {
  return keyButton([showKey(key.keys[0] ?? "", say)], say(key.label), key.run);
}

/** A toolbar is one stop of the Tab key; arrow keys go from tool to tool. */
function listenToolbar(bar: HTMLElement): void {
  const buttons = [...bar.querySelectorAll("button")];
  for (const [at, button] of buttons.entries()) button.tabIndex = at === 0 ? 0 : -1;
  bar.addEventListener("keydown", (event) => {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (way === undefined || at < 0) return;
    event.preventDefault();
    event.stopPropagation();
    buttons[(at + way + buttons.length) % buttons.length]?.focus();
  });
}

function lookAtSlide(view: SpeakerView, slide: Slide | undefined): void {
  if (slide) view.lookAt({ slide, step: 0 });
}

/** Looks at the slide whose segment is nearest to the click, since segments may be a few pixels wide. */
function lookAtSegment(view: SpeakerView, event: MouseEvent): void {
  const segments = [...view.frame.track.querySelectorAll<HTMLElement>("i")];
  const distance = (each: HTMLElement) => {
    const { left, right } = each.getBoundingClientRect();
    return event.clientX < left ? left - event.clientX : Math.max(0, event.clientX - right);
  };
  const [nearest] = segments.sort((one, other) => distance(one) - distance(other));
  lookAtSlide(
    view,
    view.slides.find(({ id }) => id === nearest?.dataset.slide),
  );
}

function showHint({ tools, state, frame }: SpeakerView, say: Say): void {
  const byTouch = getComputedStyle(frame.touch).display !== "none";
  const withoutTool = state?.blank ? "blank" : "fingers"; // a hint for a touch screen only
  const name = tools.name ?? (byTouch ? withoutTool : null);
  const words = byTouch && tools.name ? `touch.hint-${tools.name}` : `speaker.hint-${name}`;
  frame.hint.hidden = name === null;
  frame.hint.textContent = name ? say(words, { count: state?.strokes.length ?? 0 }) : "";
}

function drawActions(view: SpeakerView, run: Actions, say: Say): void {
  const { looking, position, frame } = view;
  if (!looking) return;
  const row = (keys: readonly string[], words: string, act: (() => void) | null) => [
    element(
      "dt",
      {},
      keys.map((key) => element("kbd", { class: "kbd" }, [showKey(key, say)])),
    ),
    element("dd", {}, [act ? keyButton([], words, act) : words]),
  ];
  frame.actions.replaceChildren(
    ...row(["enter"], say("speaker.show", { slide: sayShort(looking, say) }), run.show),
    ...row(["escape"], say("speaker.back-to-room", { place: sayShort(position, say) }), run.escape),
    ...row(["arrowleft", "arrowright"], say("speaker.look-on"), null),
    ...row(["space"], say("speaker.still-moves"), null),
  );
}
