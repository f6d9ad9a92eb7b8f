// The help dialog: the keys as a table.
import { element } from "../ui/element.ts";
import { type Key, showKey } from "../ui/keys.ts";
import type { Say } from "../ui/strings.ts";
import { openPanel } from "./panel.ts";

export function openHelp(ui: HTMLElement, keys: readonly Key[], say: Say): void {
  const { body, dialog } = openPanel(ui, "help", say("help.title"), say);
  const list = element("dl", { class: "keys" });
  for (const key of keys.filter((each) => !each.hidden)) {
    const names = key.keys.map((name) => element("kbd", { class: "kbd" }, [showKey(name, say)]));
    list.append(element("div", {}, [element("dt", {}, names), element("dd", {}, [say(key.label)])]));
  }
  body.tabIndex = 0; // so that the keyboard can scroll it on low screens
  body.setAttribute("role", "group");
  body.setAttribute("aria-label", say("help.title"));
  body.append(list, element("p", { class: "hint" }, [say("help.touch")]));
  dialog.querySelector<HTMLElement>(".panel-close")?.focus();
}
