// What else can be done, as a list of large buttons: for a screen without a keyboard.
import { makeButton } from "../ui/element.ts";
import type { Key } from "../ui/keys.ts";
import type { Say } from "../ui/strings.ts";
import { openPanel } from "./panel.ts";

/** Each button closes the list before it acts, so that one sees what it does. */
export function openMore(ui: HTMLElement, keys: readonly Key[], say: Say): void {
  const { body, close } = openPanel(ui, "more", say("touch.more"), say);
  const buttons = keys.map((key) =>
    makeButton({}, [say(key.label)], () => {
      close();
      key.run();
    }),
  );
  body.append(...buttons);
  buttons[0]?.focus();
}
