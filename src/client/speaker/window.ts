// The speaker's window: empty, of our own origin and policy even from file://, dressed with this document's own styles.

import { styleName } from "../page/mode.ts";

const notForSpeaker = ["read", "reveal", "present", "print"];

/** Null if the browser or the frame we are in blocks it. */
export function openSpeakerWindow(title: string): Window | null {
  const opened = openBlank();
  if (!opened) return null;
  const { document: made } = opened;
  // Without a doctype the window is in quirks mode, where lines of a quotation lie on each other.
  if (made.compatMode !== "CSS1Compat") {
    made.open();
    made.write("<!doctype html><html><head></head><body></body></html>");
    made.close();
  }
  made.title = title;
  made.documentElement.lang = document.documentElement.lang;
  made.documentElement.dir = document.documentElement.dir;
  made.documentElement.className = "js live theme-room speaker-window";
  made.head.replaceChildren(made.head.querySelector("title") ?? "");
  for (const style of document.querySelectorAll<HTMLStyleElement>("style")) {
    if (notForSpeaker.includes(styleName(style))) continue;
    const copy = made.importNode(style, true);
    copy.media = "all";
    made.head.append(copy);
  }
  const defs = document.querySelector("svg.defs");
  made.body.replaceChildren(...(defs ? [made.importNode(defs, true)] : []));
  return opened;
}

function openBlank(): Window | null {
  try {
    return window.open("", "briefing-speaker", "popup,width=1280,height=720");
  } catch {
    return null;
  }
}
