// Opens the speaker view: in a window of its own, or over the slides if windows are blocked.
import type { Slide } from "../page/slides.ts";
import { openPanel } from "../panels/panel.ts";
import type { RoomHost } from "../room/host.ts";
import { roomKey } from "../room/window-link.ts";
import { element, makeButton } from "../ui/element.ts";
import { sign } from "../ui/sign.ts";
import type { Say } from "../ui/strings.ts";
import { type RunningView, runView } from "./run-view.ts";

interface Parts {
  ui: HTMLElement;
  slides: readonly Slide[];
  host: RoomHost;
  say: Say;
}

export interface Speaker {
  open(): void;
  isHere(): boolean; // it is over the slides and takes the keys
  closeHere(): void;
  renew(): void; // after the slides were changed
}

export function makeSpeaker(parts: Parts): Speaker {
  const { ui, say } = parts;
  let opened: Window | null = null;
  let here: RunningView | null = null;
  const closeHere = () => {
    here?.end();
    here = null;
  };
  const openHere = () => {
    closeHere();
    here = showHere(parts, closeHere);
  };
  return {
    open: () => {
      if (opened && !opened.closed) opened.focus();
      else opened = openWindow();
      if (!opened) explainBlocked(ui, openHere, say);
    },
    isHere: () => here !== null,
    closeHere,
    renew: () => here?.view.renew(),
  };
}

/** Opens the same document in the speaker's mode. Null if the browser or a surrounding frame blocks it. */
function openWindow(): Window | null {
  const address = `${location.href.replace(/[?#].*$/s, "")}?speaker#${roomKey()}`;
  try {
    return window.open(address, "briefing-speaker", "popup,width=1280,height=720");
  } catch {
    return null;
  }
}

function explainBlocked(ui: HTMLElement, openHere: () => void, say: Say): void {
  const panel = openPanel(ui, "blocked", say("speaker.blocked-title"), say);
  const here = makeButton({ class: "primary" }, [say("speaker.open-here")], () => {
    panel.close();
    openHere();
  });
  panel.body.append(element("p", {}, [say("speaker.blocked")]), here);
  here.focus();
}

/** Over the slides, everything below is inert. */
function showHere({ ui, slides, host, say }: Parts, close: () => void): RunningView {
  const before = document.activeElement as HTMLElement | null;
  const style = document.querySelector<HTMLStyleElement>("style[data-for=speaker]");
  const over = element("section", { class: "speaker-here", "aria-label": say("speaker.title") });
  const label = say("speaker.close");
  const closer = makeButton({ class: "sp-close", "aria-label": label, title: label }, [sign("close")], close);
  if (style) style.media = "screen";
  const covered = [...document.querySelectorAll<HTMLElement>(".wrap, .control-row, .contents, .skip")];
  for (const each of covered) each.inert = true;
  host.watched = true;
  ui.append(over);
  const { view, end } = runView(over, ui, { slides, room: host, say, tag: "div" }, close);
  over.append(closer);
  closer.focus();
  const takeAway = () => {
    end();
    over.remove();
    for (const each of covered) each.inert = false;
    if (style) style.media = "not all";
    before?.focus();
  };
  return { view, end: takeAway };
}
