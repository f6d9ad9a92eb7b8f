// The devices that a shared briefing has let in, on disk: a server that was killed in the middle of a talk lets
// them in again when it is started again.
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { openJsonCache } from "../disk/json-cache.ts";
import type { KeptSession, SessionStore } from "../serve/share/sessions.ts";

/** One list for each folder of slides; none is kept without a cache. */
export function keepDevices(folder: string, cache: string | null): SessionStore {
  if (cache === null) return { load: async () => [], save: async () => undefined };
  const store = openJsonCache(join(cache, "devices"));
  const name = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 32);
  let last: Promise<void> = Promise.resolve(); // one after the other
  return {
    load: async () => (await store.find<KeptSession[]>(name)) ?? [],
    save: (sessions) => {
      last = last.then(() => store.keep(name, sessions));
      return last;
    },
  };
}
