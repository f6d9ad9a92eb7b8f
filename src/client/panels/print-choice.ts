// Asks what to print: slides or handout. Then the browser's own dialog opens.
import { element, makeButton } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { openPanel } from "./panel.ts";

const choices = ["slides", "handout"] as const;

export function openPrintChoice(
  ui: HTMLElement,
  print: (what: (typeof choices)[number]) => void,
  say: Say,
): void {
  const panel = openPanel(ui, "print-choice", say("print.title"), say);
  const buttons = choices.map((what) => {
    const name = element("b", {}, [say(`print.${what}`)]);
    return makeButton({}, [name, element("span", {}, [say(`print.${what}-says`)])], () => {
      panel.close();
      print(what);
    });
  });
  panel.body.append(...buttons);
  buttons[0]?.focus();
}
