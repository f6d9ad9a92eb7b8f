// What the server's client adds for the page's own script. They are two scripts, and either may start first.
import type { Patched } from "../patch/patch-slides.ts";
import type { RoomHost } from "../room/host.ts";
import type { Room } from "../room/room.ts";
import type { openSharePanel } from "./share-panel.ts";

interface Served {
  host?: RoomHost; // set in a window that presents
  device?: Room; // set on a device that steers
  openShare?: typeof openSharePanel;
  renew?: Renew; // of a page that shows slides
  problems?: string; // of the last build, for the speaker: a line; empty if there are none
}

/** Runs a change of the document, and makes anew what the page has made of the parts that changed. */
type Renew = (change: () => Patched) => void;

declare global {
  var briefingServed: Served | undefined;
}

const changed = "briefing-served";

/**
 * Adds to what the server gave the page, and wakes what waits for it. Earlier values stay unless they are given
 * again.
 */
export function addServed(more: Served): void {
  globalThis.briefingServed = { ...globalThis.briefingServed, ...more };
  dispatchEvent(new Event(changed));
}

/** Resolves as soon as it is set. */
export function whenServed<Name extends keyof Served>(name: Name): Promise<NonNullable<Served[Name]>> {
  return new Promise((resolve) => {
    const look = () => {
      const found = globalThis.briefingServed?.[name];
      if (!found) return;
      removeEventListener(changed, look);
      resolve(found as NonNullable<Served[Name]>);
    };
    addEventListener(changed, look);
    look();
  });
}

/** Calls back with the value, now if there is one, and after every change. Returns what ends that. */
export function onServed<Name extends keyof Served>(
  name: Name,
  listener: (value: NonNullable<Served[Name]>) => void,
): () => void {
  const tell = () => {
    const found = globalThis.briefingServed?.[name];
    if (found !== undefined) listener(found as NonNullable<Served[Name]>);
  };
  addEventListener(changed, tell);
  tell();
  return () => removeEventListener(changed, tell);
}
