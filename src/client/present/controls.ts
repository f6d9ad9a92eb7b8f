// The row of controls for mouse and touch, hidden until the pointer moves or focus reaches it.
import { element, makeButton, setText } from "../ui/element.ts";
import { type Key, showKey } from "../ui/keys.ts";
import { type SignName, sign } from "../ui/sign.ts";
import type { Say } from "../ui/strings.ts";

interface Controls {
  show(position: string, atStart: boolean, atEnd: boolean): void;
  closeMenu(): boolean; // false if it was already closed
}

export function makeControls(
  ui: HTMLElement,
  keys: readonly Key[],
  move: { next(): void; previous(): void },
  say: Say,
): Controls {
  const position = element("span", { class: "position" });
  const previous = makeSignButton("nav.previous", "previous", say, move.previous);
  const next = makeSignButton("nav.next", "next", say, move.next);
  const menuKeys = keys.filter((key) => key.menu);
  const menu = makeMenu(menuKeys, say);
  const parts = [previous, position, next, menu.opener, menu.list];
  const row = element("nav", { class: "control-row", "aria-label": say("nav.controls") }, parts);
  keepFocus(row);
  onPressOutside(row, () => menu.setOpen(false));
  ui.append(row);
  showWhileUsed(row);
  return {
    show: (text, atStart, atEnd) => {
      setText(position, text);
      previous.setAttribute("aria-disabled", String(atStart));
      next.setAttribute("aria-disabled", String(atEnd));
    },
    closeMenu: () => {
      if (menu.list.hidden) return false;
      menu.setOpen(false);
      menu.opener.focus();
      return true;
    },
  };
}

/** What keys do, as a list of buttons, and the button that opens it. Closed at first. */
function makeMenu(keys: readonly Key[], say: Say) {
  const list = element("div", { class: "menu", id: "ui_menu", hidden: true });
  const opener = makeSignButton("nav.menu", "list", say, () => setOpen(Boolean(list.hidden)));
  opener.setAttribute("aria-controls", list.id);
  const setOpen = (open: boolean) => {
    list.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
    if (!open && list.contains(document.activeElement)) opener.focus();
  };
  setOpen(false);
  list.append(...keys.map((key) => makeMenuItem(key, say, () => setOpen(false))));
  return { list, opener, setOpen };
}

function makeSignButton(label: string, name: SignName, say: Say, run: () => void): HTMLButtonElement {
  return makeButton({ "aria-label": say(label), title: say(label) }, [sign(name)], run);
}

function makeMenuItem(key: Key, say: Say, close: () => void): HTMLButtonElement {
  const shown = element("kbd", { class: "kbd", "aria-hidden": "true" }, [showKey(key.keys[0] ?? "", say)]);
  return makeButton({}, [element("span", {}, [say(key.label)]), shown], () => {
    close();
    key.run();
  });
}

/** A click does not move focus, so that keys still move the slides. */
function keepFocus(row: HTMLElement): void {
  row.addEventListener("mousedown", (event) => event.preventDefault());
}

function onPressOutside(row: HTMLElement, run: () => void): void {
  document.addEventListener("pointerdown", (event) => {
    if (!row.contains(event.target as Node)) run();
  });
}

const idleAfter = 2500; // ms

/** The class `pointer-active` on <html> shows the row and the pointer. */
function showWhileUsed(row: HTMLElement): void {
  let timer = 0;
  const wake = () => {
    document.documentElement.classList.add("pointer-active");
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (row.matches(":hover, :has([aria-expanded=true])")) wake();
      else document.documentElement.classList.remove("pointer-active");
    }, idleAfter);
  };
  for (const type of ["pointermove", "pointerdown"]) document.addEventListener(type, wake, { passive: true });
}
