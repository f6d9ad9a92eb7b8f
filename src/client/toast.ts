// A word that something happened: seen for a while, said once.
import type { Announce } from "./announce.ts";
import { element } from "./element.ts";

export function makeToast(ui: HTMLElement, announce: Announce): (text: string) => void {
  const toast = element("p", { class: "toast", "aria-hidden": "true", hidden: true });
  ui.append(toast);
  let timer = 0;
  return (text) => {
    clearTimeout(timer);
    toast.textContent = text;
    toast.hidden = false;
    announce(text);
    timer = window.setTimeout(() => {
      toast.hidden = true;
    }, 2600);
  };
}
