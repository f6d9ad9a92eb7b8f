// The keys of the speaker view. A step moves the room; a jump only looks ahead. Space, Page keys and the
// clicker move the room in every state; arrow keys move what is held.
import type { Key } from "../ui/keys.ts";

export type SpeakerAction =
  | "next"
  | "previous"
  | "on"
  | "back"
  | "up"
  | "down"
  | "slideOn"
  | "slideBack"
  | "first"
  | "last"
  | "goTo"
  | "overview"
  | "show"
  | "escape"
  | "backspace"
  | "blank"
  | "theme"
  | "full"
  | "notesOn"
  | "notesBack"
  | "larger"
  | "smaller"
  | "pause"
  | "reset"
  | "end"
  | "turn"
  | "pointer"
  | "pen"
  | "zoom"
  | "clear"
  | "share"
  | "help"
  | "more";

type Runs = Record<SpeakerAction, () => void>;

const once = { where: "both" } as const;
const repeated = { where: "both", repeats: true } as const;

/** In the order in which help and menu list them. `digit` is called with the figure that was pressed, "1" to "9". */
export function speakerKeys(run: Runs, digit: (digit: string) => void, rightToLeft: boolean): Key[] {
  const [onward, back] = rightToLeft ? ["arrowleft", "arrowright"] : ["arrowright", "arrowleft"];
  return [
    ...stepKeys(run, onward, back),
    ...lookingKeys(run),
    ...speakingKeys(run),
    ...pointingKeys(run),
    { ...once, keys: ["q"], label: "key.share", run: run.share },
    { ...once, keys: ["d"], label: "key.theme", menu: true, run: run.theme },
    { ...once, keys: ["f"], label: "key.full", menu: true, run: run.full },
    { ...once, keys: ["?"], label: "key.help", run: run.help },
    { ...once, keys: ["escape"], label: "key.escape", run: run.escape },
    ..."123456789".split("").map((each) => digitKey(each, digit)),
  ];
}

/** Steps and slides, one after the other. */
const stepKeys = (run: Runs, onward: string, back: string): Key[] => [
  { ...repeated, keys: ["space", "pagedown"], label: "key.next", run: run.next },
  { ...repeated, keys: ["shift space", "pageup"], label: "key.previous", run: run.previous },
  { ...repeated, keys: [onward], label: "key.on", run: run.on },
  { ...repeated, keys: ["arrowdown"], label: "key.on", hidden: true, run: run.down },
  { ...repeated, keys: [back], label: "key.back", run: run.back },
  { ...repeated, keys: ["arrowup"], label: "key.back", hidden: true, run: run.up },
  { ...repeated, keys: [`shift ${onward}`, "shift arrowdown"], label: "key.slide-on", run: run.slideOn },
  { ...repeated, keys: [`shift ${back}`, "shift arrowup"], label: "key.slide-back", run: run.slideBack },
];

/** Looking at another slide, and showing it or coming back. */
const lookingKeys = (run: Runs): Key[] => [
  { ...once, keys: ["home"], label: "key.look-first", menu: true, run: run.first },
  { ...once, keys: ["end"], label: "key.look-last", menu: true, run: run.last },
  { ...once, keys: ["g", "/"], label: "key.look-go", run: run.goTo },
  { ...once, keys: ["o"], label: "key.thumbnails", menu: true, run: run.overview },
  { ...once, keys: ["enter"], label: "key.show", run: run.show },
  { ...once, keys: ["backspace"], label: "key.return", menu: true, run: run.backspace },
];

/** The blank screen, the notes and the clock. */
const speakingKeys = (run: Runs): Key[] => [
  { ...once, keys: ["b", "."], label: "key.blank", run: run.blank },
  { ...repeated, keys: ["n"], label: "key.notes-on", run: run.notesOn },
  { ...repeated, keys: ["shift n"], label: "key.notes-back", run: run.notesBack },
  { ...repeated, keys: ["+", "="], label: "key.larger", menu: true, run: run.larger },
  { ...repeated, keys: ["-"], label: "key.smaller", menu: true, run: run.smaller },
  { ...once, keys: ["p"], label: "key.pause", menu: true, run: run.pause },
  { ...once, keys: ["0"], label: "key.reset", menu: true, run: run.reset },
  { ...once, keys: ["e"], label: "key.end", menu: true, run: run.end },
  { ...once, keys: ["t"], label: "key.turn", menu: true, run: run.turn },
];

/** What is shown on the slide in the room. */
const pointingKeys = (run: Runs): Key[] => [
  { ...once, keys: ["l"], label: "key.pointer", run: run.pointer },
  { ...once, keys: ["w"], label: "key.pen", run: run.pen },
  { ...once, keys: ["z"], label: "key.zoom", run: run.zoom },
  { ...once, keys: ["x"], label: "key.clear", menu: true, run: run.clear },
];

/** Begins the number of a slide to look at. */
const digitKey = (each: string, digit: (digit: string) => void): Key => ({
  ...once,
  keys: [each],
  label: "key.look-go",
  hidden: true,
  run: () => digit(each),
});
