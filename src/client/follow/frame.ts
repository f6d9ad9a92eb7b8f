// The empty page of a follower: its parts, which are filled after every message.
import { element, makeButton } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

/** The parts by name. */
export type Frame = ReturnType<typeof buildFrame>;

interface Pressed {
  back(): void; // to where the room is
  again(): void; // connects again
  previous(): void;
  next(): void;
}

export function buildFrame(page: HTMLElement, say: Say, pressed: Pressed) {
  const button = (label: string, run: () => void, className = "") =>
    makeButton({ class: className }, [label], run);
  const frame = {
    dot: element("i", { class: "dot" }),
    where: element("b"),
    number: element("span"),
    picture: element("div", { class: "picture" }),
    // hidden from screen readers, since the slide holds the same words
    heading: element("p", { class: "title", "aria-hidden": "true" }),
    words: element("div"),
    note: element("p", { class: "note" }),
    back: button(say("follow.return"), pressed.back, "primary"),
    again: button(say("follow.try"), pressed.again),
    said: element("p", { class: "announcer", role: "status", "aria-live": "polite" }),
  };
  const { dot, where, number, picture, heading, words, note, back, again, said } = frame;
  page.append(
    element("header", { class: "bar" }, [dot, where, number]),
    picture,
    heading,
    words,
    element("footer", {}, [
      note,
      back,
      again,
      element("nav", { "aria-label": say("nav.controls") }, [
        button(say("nav.previous"), pressed.previous),
        button(say("nav.next"), pressed.next),
      ]),
    ]),
    said,
  );
  return frame;
}
