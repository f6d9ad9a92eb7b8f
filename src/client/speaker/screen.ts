// One speaker view in one document: drawn, kept to the deck and the clock, and taken away.
import type { Briefing } from "../page/briefing.ts";
import { type Key, showKey } from "../ui/keys.ts";
import type { Say } from "../ui/strings.ts";
import type { Clock } from "./clock.ts";
import { buildFrame, type Frame, footKey } from "./frame.ts";
import { showPosition, showTime } from "./view.ts";

export interface Surroundings {
  briefing: Briefing;
  clock: Clock;
  isBlank(): boolean;
  say: Say;
}

export interface Screen {
  frame: Frame;
  update(): void;
  tick(): void;
  remove(): void;
}

/** `position` may stand in another window: its own timer ticks, which a browser does not slow down while it is seen. */
export function openScreen(position: HTMLElement, keys: readonly Key[], around: Surroundings): Screen {
  const { briefing, clock, say } = around;
  const owner = position.ownerDocument;
  const view = owner.defaultView ?? window;
  const frame = buildFrame(say, owner);
  for (const key of keys)
    frame.foot.append(footKey(showKey(key.keys[0] ?? "", say), say(key.label), key.run, owner));
  position.append(frame.root);
  const stopSizing = followSize(frame, view);
  const presenting = () => briefing.mode === "present";
  const tick = () => presenting() && showTime(frame, briefing.slides, briefing.position, clock, say);
  const timer = view.setInterval(tick, 500);
  return {
    frame,
    tick,
    update: () => {
      if (!presenting()) return;
      showPosition(frame, briefing.slides, briefing.position, around.isBlank(), say);
      tick();
    },
    remove: () => {
      view.clearInterval(timer);
      stopSizing();
      frame.root.remove();
    },
  };
}

/** The pictures fill their boxes: a slide's 1280 px times `--k`. */
function followSize(frame: Frame, view: Window & Partial<typeof globalThis>): () => void {
  const size = () => {
    for (const box of [frame.now, frame.next]) box.style.setProperty("--k", String(box.clientWidth / 1280));
  };
  const observer = new (view.ResizeObserver ?? ResizeObserver)(size);
  observer.observe(frame.now);
  observer.observe(frame.next);
  size();
  return () => observer.disconnect();
}
