// The empty speaker view: its parts, which are filled after every move and every second.
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

/** The parts by name. */
export type Frame = ReturnType<typeof buildFrame>;

export function buildFrame(say: Say, name: "main" | "div") {
  const part = (tag: "div" | "ol" | "dl", className = "") =>
    element(tag, className ? { class: className } : {});
  // Words of the interface may be of another direction than the briefing; each begins where its own do.
  const words = (tag: "span" | "b" | "small" | "h1" | "h2", className = "") =>
    element(tag, className ? { class: className, dir: "auto" } : { dir: "auto" });
  const button = (className: string) => element("button", { type: "button", class: className });
  const frame = {
    time: words("b"),
    planned: words("small"),
    track: element("div", { class: "track", role: "img" }),
    pin: element("span", { class: "pin" }),
    position: words("span"),
    slideTime: words("span"),
    pace: words("b"),
    ends: words("span", "ends"),
    hour: words("b"),
    strip: element("p", { class: "sp-strip", dir: "auto", hidden: true }),
    problems: element("p", { class: "sp-problems", dir: "auto", hidden: true }),
    nowTitle: words("h1"),
    tools: element("div", { class: "tools", role: "toolbar", "aria-label": say("speaker.tools") }),
    onScreen: words("span", "sp-state"),
    now: part("div", "sp-pic sp-now"),
    hint: element("p", { class: "sp-hint", dir: "auto", hidden: true }),
    nextTitle: words("h2"),
    next: part("div", "sp-pic sp-next"),
    nextButton: button("sp-over"),
    nextSlideTitle: words("h2"),
    nextSlide: part("div", "sp-pic sp-next-slide"),
    nextSlideButton: button("sp-over"),
    stepsTitle: words("h2"),
    steps: part("ol"),
    roomTitle: words("h2"),
    room: part("div", "sp-pic sp-room"),
    actions: part("dl", "sp-actions"),
    sayTitle: words("h2"),
    sayState: words("span"),
    above: element("p", { class: "sp-more top", dir: "auto", hidden: true }),
    notes: element("div", {
      class: "sp-text",
      role: "region",
      tabindex: 0,
      "aria-label": say("speaker.notes"),
    }),
    below: element("p", { class: "sp-more", dir: "auto", hidden: true }),
    aside: part("dl", "sp-aside"),
    touch: part("div", "sp-touch"),
    foot: element("footer", { class: "sp-keys" }),
    said: element("p", { class: "announcer", role: "status", "aria-live": "polite" }),
  };
  const head = (...children: HTMLElement[]) => element("div", { class: "sp-h" }, children);
  // The button covers its picture: inside the button, the slide's words would become part of its name.
  const pressed = (...parts: HTMLElement[]) => element("div", { class: "sp-press" }, parts);
  frame.stepsTitle.textContent = say("speaker.steps");
  frame.nowTitle.id = "ui_speaker_now";
  const bar = element("div", { class: "sp-bar", "aria-label": say("speaker.pace"), role: "region" }, [
    element("div", { class: "t" }, [frame.time, frame.planned]),
    element("div", { class: "pace" }, [
      frame.track,
      element("div", { class: "lbl" }, [
        frame.position,
        frame.slideTime,
        element("span", { class: "warn", dir: "auto" }, [frame.pace, frame.ends]),
      ]),
    ]),
    element("div", { class: "t hour" }, [
      frame.hour,
      element("small", { dir: "auto" }, [say("speaker.clock")]),
    ]),
  ]);
  const live = element("div", { class: "sp-below" }, [
    element("div", {}, [head(frame.nextTitle), pressed(frame.next, frame.nextButton)]),
    element("div", { class: "sp-after" }, [
      head(frame.nextSlideTitle),
      pressed(frame.nextSlide, frame.nextSlideButton),
    ]),
    element("div", { class: "sp-steps" }, [head(frame.stepsTitle), frame.steps]),
  ]);
  const ahead = element("div", { class: "sp-ahead" }, [
    element("div", {}, [head(frame.roomTitle), frame.room]),
    element("div", {}, [
      head(
        element("h2", { dir: "auto" }, [say("speaker.looking")]),
        element("span", { dir: "auto" }, [say("speaker.not-moved")]),
      ),
      frame.actions,
    ]),
  ]);
  const left = element("section", { class: "sp-col sp-shown", "aria-labelledby": frame.nowTitle.id }, [
    head(frame.nowTitle, frame.tools, frame.onScreen),
    frame.now,
    frame.hint,
    live,
    ahead,
  ]);
  const right = element("div", { class: "sp-col sp-notes" }, [
    head(frame.sayTitle, frame.sayState),
    frame.above,
    frame.notes,
    frame.below,
    frame.aside,
  ]);
  const root = element(name, { class: "speaker theme-room" }, [
    bar,
    element("div", { class: "sp-under-bar" }, [frame.problems, frame.strip]),
    left,
    right,
    frame.touch,
    frame.foot,
    frame.said,
  ]);
  return { ...frame, root };
}

/** A key and what it does, as a button for tablets and mice. */
export function keyButton(keys: readonly string[], label: string, run: () => void): HTMLButtonElement {
  const shown = keys.map((key) => element("kbd", { class: "kbd" }, [key]));
  const made = element("button", { type: "button" }, [...shown, element("span", {}, [label])]);
  made.addEventListener("click", run);
  return made;
}
