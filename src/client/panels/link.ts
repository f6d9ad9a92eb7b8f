// Copies the position's URL; without access to the clipboard, shows it selected for copying by hand.
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { openPanel } from "./panel.ts";

export async function copyLink(
  ui: HTMLElement,
  link: string,
  toast: (text: string) => void,
  say: Say,
): Promise<void> {
  if (await copyText(link)) {
    toast(say("copy.done"));
    return;
  }
  const { body } = openPanel(ui, "link", say("copy.title"), say);
  const field = element("input", {
    type: "text",
    readonly: true,
    "aria-label": say("copy.title"),
    value: link,
  });
  body.append(element("p", {}, [say("copy.by-hand")]), field);
  field.focus();
  field.select();
}

/** False if refused: no clipboard on this page, or no permission. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
