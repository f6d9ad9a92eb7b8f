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

/** `digit` is called with the figure that was pressed, "1" to "9". */
export function speakerKeys(
  run: Record<SpeakerAction, () => void>,
  digit: (digit: string) => void,
  rightToLeft: boolean,
): Key[] {
  const [onward, back] = rightToLeft ? ["arrowleft", "arrowright"] : ["arrowright", "arrowleft"];
  const room = { where: "both", repeats: true } as const;
  const one = { where: "both" } as const;
  return [
    { ...room, keys: ["space", "pagedown"], label: "key.next", run: run.next },
    { ...room, keys: ["shift space", "pageup"], label: "key.previous", run: run.previous },
    { ...room, keys: [onward], label: "key.on", run: run.on },
    { ...room, keys: ["arrowdown"], label: "key.on", hidden: true, run: run.down },
    { ...room, keys: [back], label: "key.back", run: run.back },
    { ...room, keys: ["arrowup"], label: "key.back", hidden: true, run: run.up },
    { ...room, keys: [`shift ${onward}`, "shift arrowdown"], label: "key.slide-on", run: run.slideOn },
    { ...room, keys: [`shift ${back}`, "shift arrowup"], label: "key.slide-back", run: run.slideBack },
    { ...one, keys: ["home"], label: "key.look-first", menu: true, run: run.first },
    { ...one, keys: ["end"], label: "key.look-last", menu: true, run: run.last },
    { ...one, keys: ["g", "/"], label: "key.look-go", run: run.goTo },
    { ...one, keys: ["o"], label: "key.thumbnails", menu: true, run: run.overview },
    { ...one, keys: ["enter"], label: "key.show", run: run.show },
    { ...one, keys: ["backspace"], label: "key.return", menu: true, run: run.backspace },
    { ...one, keys: ["b", "."], label: "key.blank", run: run.blank },
    { ...one, keys: ["n"], label: "key.notes-on", repeats: true, run: run.notesOn },
    { ...one, keys: ["shift n"], label: "key.notes-back", repeats: true, run: run.notesBack },
    { ...one, keys: ["+", "="], label: "key.larger", menu: true, repeats: true, run: run.larger },
    { ...one, keys: ["-"], label: "key.smaller", menu: true, repeats: true, run: run.smaller },
    { ...one, keys: ["p"], label: "key.pause", menu: true, run: run.pause },
    { ...one, keys: ["0"], label: "key.reset", menu: true, run: run.reset },
    { ...one, keys: ["e"], label: "key.end", menu: true, run: run.end },
    { ...one, keys: ["t"], label: "key.turn", menu: true, run: run.turn },
    { ...one, keys: ["l"], label: "key.pointer", run: run.pointer },
    { ...one, keys: ["w"], label: "key.pen", run: run.pen },
    { ...one, keys: ["z"], label: "key.zoom", run: run.zoom },
    { ...one, keys: ["x"], label: "key.clear", menu: true, run: run.clear },
    { ...one, keys: ["q"], label: "key.share", run: run.share },
    { ...one, keys: ["d"], label: "key.theme", menu: true, run: run.theme },
    { ...one, keys: ["f"], label: "key.full", menu: true, run: run.full },
    { ...one, keys: ["?"], label: "key.help", run: run.help },
    { ...one, keys: ["escape"], label: "key.escape", run: run.escape },
    ..."123456789".split("").map((each) => ({
      ...one,
      keys: [each],
      label: "key.look-go",
      hidden: true as const,
      run: () => digit(each),
    })),
  ];
}
