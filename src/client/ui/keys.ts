// The table of keys, which the keyboard, the help dialog and the menu read. A new key is a new line.

export interface Key {
  keys: readonly string[]; // in the form of `keyName`
  label: string; // string id of what it does
  where: "present" | "both"; // while presenting only, or also while reading
  repeats?: true; // repeats while held down
  hidden?: true; // not listed, since another entry says what it does
  menu?: true; // also in the menu
  run(): void;
}

export type Action =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "speaker"
  | "mode"
  | "theme"
  | "overview"
  | "blank"
  | "fullScreen"
  | "goTo"
  | "search"
  | "copyLink"
  | "print"
  | "inspect"
  | "help"
  | "escape";

/** In a right-to-left language the left and right arrow change places. */
export function keyTable(run: Record<Action, () => void>, rightToLeft: boolean): Key[] {
  const [onward, back] = rightToLeft ? ["arrowleft", "arrowright"] : ["arrowright", "arrowleft"];
  const move = { where: "present", repeats: true } as const;
  return [
    { ...move, keys: ["space", onward, "arrowdown", "pagedown"], label: "key.next", run: run.next },
    { ...move, keys: ["shift space", back, "arrowup", "pageup"], label: "key.previous", run: run.previous },
    { ...move, keys: ["home"], label: "key.first", run: run.first },
    { ...move, keys: ["end"], label: "key.last", run: run.last },
    { keys: ["s"], where: "present", menu: true, label: "key.speaker", run: run.speaker },
    { keys: ["r"], where: "both", menu: true, label: "key.mode", run: run.mode },
    { keys: ["/"], where: "both", menu: true, label: "key.search", run: run.search },
    { keys: ["g"], where: "both", menu: true, label: "key.go", run: run.goTo },
    { keys: ["o"], where: "present", menu: true, label: "key.overview", run: run.overview },
    { keys: ["d"], where: "both", menu: true, label: "key.theme", run: run.theme },
    { keys: ["b", "."], where: "present", label: "key.blank", run: run.blank },
    { keys: ["f"], where: "both", menu: true, label: "key.full", run: run.fullScreen },
    { keys: ["c"], where: "both", menu: true, label: "key.copy", run: run.copyLink },
    { keys: ["p"], where: "both", menu: true, label: "key.print", run: run.print },
    { keys: ["i"], where: "both", menu: true, label: "key.inspect", run: run.inspect },
    { keys: ["?"], where: "both", menu: true, label: "key.help", run: run.help },
    { keys: ["escape"], where: "both", label: "key.escape", run: run.escape },
  ];
}

/** A key's name as on a keyboard. */
export function showKey(name: string, say: (id: string) => string): string {
  return name.length === 1 ? name.toUpperCase() : say(`keyname.${name.replace(" ", "-")}`);
}
