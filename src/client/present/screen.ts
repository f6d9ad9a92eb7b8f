// The whole screen: dark while the room should look at the speaker, full-screen, or kept awake.
import type { Announce } from "../ui/announce.ts";
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

export interface Blank {
  isOn(): boolean;
  toggle(): void;
  off(): void;
}

export function makeBlank(ui: HTMLElement, say: Say, announce: Announce, changed: () => void): Blank {
  const screen = element("div", { class: "blank-screen", hidden: true });
  ui.append(screen);
  const set = (on: boolean) => {
    if (screen.hidden === !on) return;
    screen.hidden = !on;
    announce(say(on ? "blank.on" : "blank.off"));
    changed();
  };
  screen.addEventListener("click", () => set(false));
  return { isOn: () => !screen.hidden, toggle: () => set(Boolean(screen.hidden)), off: () => set(false) };
}

/** False if refused by the browser or by the frame that contains the page. */
export async function toggleFullScreen(): Promise<boolean> {
  if (!document.fullscreenEnabled) return false;
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps the screen awake while the speaker view is open, if the browser allows it: on a page from this machine or over
 * https. Returns a function that lets it sleep again.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  const ask = async () => {
    if (!navigator.wakeLock || document.visibilityState !== "visible" || lock?.released === false) return;
    lock = await navigator.wakeLock.request("screen").catch(() => null); // refused when the battery is low
  };
  void ask();
  document.addEventListener("visibilitychange", ask); // it is lost whenever the page is hidden
  return () => {
    document.removeEventListener("visibilitychange", ask);
    void lock?.release();
  };
}
