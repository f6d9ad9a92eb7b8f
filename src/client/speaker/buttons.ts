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
  frame.root.addEventListener("mousedown", (event) => {
    // A click does not move focus, so that keys still move the room.
    if ((event.target as Element).closest("button, .track, .sp-now")) event.preventDefault();
  });
  const made = keys
    .filter((key) => !key.hidden)
    .map((key) => ({ label: key.label, button: drawKey(key, say) }));
  const one = (label: string) => made.find((each) => each.label === label)?.button ?? "";
  const back = keyButton([say("keyname.backspace")], "", run.backspace);
  frame.tools.append(...tools.map((name) => one(`key.${name}`)));
  listenToolbar(frame.tools);
  frame.nextButton.addEventListener("click", run.next);
  frame.nextSlideButton.addEventListener("click", () =>
    lookAtSlide(view, view.slides[view.position.slide.index + 1]),
  );
  frame.steps.addEventListener("click", (event) => {
    const to = (event.target as Element).closest<HTMLElement>("[data-step-to]")?.dataset.stepTo;
    if (to) view.lookAt({ slide: view.position.slide, step: Number(to) });
  });
  frame.track.addEventListener("click", (event) => lookAtSegment(view, event));
  const nameTouch = makeTouch(view, run, say);
  view.onChange(() => {
    const looking = view.looking;
    const wanted = looking ? ahead : atFoot;
    frame.foot.replaceChildren(
      ...wanted.map(one),
      ...(view.wayBack && !looking ? [back] : []),
      ...drawVisitors(view, run, say),
    );
    if (view.wayBack)
      back.lastElementChild!.textContent = say("speaker.back-to", { place: sayShort(view.wayBack, say) });
    for (const name of tools) {
      const button = one(`key.${name}`);
      if (button && name !== "clear") button.setAttribute("aria-pressed", String(view.tools.name === name));
    }
    showHint(view, say);
    if (looking) drawActions(view, run, say);
    nameTouch();
  });
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
    const way = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (way === 0 || at < 0) return;
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
  const hit = segments.reduce((best, each) => (distance(each) < distance(best) ? each : best), segments[0]!);
  lookAtSlide(
    view,
    view.slides.find(({ id }) => id === hit.dataset.slide),
  );
}

function showHint({ tools, state, frame }: SpeakerView, say: Say): void {
  const byTouch = getComputedStyle(frame.touch).display !== "none";
  const name = tools.name ?? (!byTouch ? null : state?.blank ? "blank" : "fingers");
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
