// The part of the command serve that shares a briefing: addresses and codes in the terminal, its keys, and the
// devices that were let in, on disk.

import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import QRCode from "qrcode";
import { openJsonCache } from "../disk/json-cache.ts";
import type { KeptSession, SessionStore } from "../serve/share/sessions.ts";
import type { Sharing } from "../serve/share/share.ts";
import { listNetworks } from "./networks.ts";

/**
 * Prints where the briefing is shared and a code for a device. Enter makes a new code.
 * @param colour whether codes are drawn in black and white, or in the terminal's own two colours
 */
export async function announceSharing(sharing: Sharing, colour: boolean): Promise<void> {
  const networks = listNetworks();
  const lines = networks.map(({ address, name }) => `Shared on the local network at ${address} (${name}).`);
  if (lines.length === 0) lines.push("This machine is on no network: only its own browsers reach the pages.");
  lines.push("Not encrypted: whoever can read this network can read your notes.", "");
  process.stdout.write(lines.join("\n"));
  await printCode(sharing, colour);
  process.stdout.write(
    `Audience, without notes:\n${sharing
      .origins()
      .map((origin) => `${origin}/follow`)
      .join("\n")}\n\nEnter makes a new code. X, Enter revokes all devices. Ctrl+C ends.\n`,
  );
  if (process.stdin.isTTY) listenKeys(sharing, colour);
}

async function printCode(sharing: Sharing, colour: boolean): Promise<void> {
  const { address, until } = sharing.makeCode("speaker");
  const hour = new Date(until).toTimeString().slice(0, 5);
  const code = await drawCode(address, colour);
  const elsewhere = sharing.origins().filter((origin) => !address.startsWith(`${origin}/`));
  const others = elsewhere.map(
    (origin) => `On another network: ${origin}${address.slice(address.indexOf("/speak"))}\n`,
  );
  process.stdout.write(
    `\nYour phone or tablet, good once, until ${hour}:\n${address}\n${code}\n${others.join("")}`,
  );
}

/** Without colour the code is light on dark on a dark terminal, which most cameras read; the address stands above it. */
export const drawCode = (address: string, colour: boolean): Promise<string> =>
  QRCode.toString(address, colour ? { type: "terminal", small: true } : { type: "utf8" });

function listenKeys(sharing: Sharing, colour: boolean): void {
  const lines = createInterface({ input: process.stdin });
  lines.on("line", (line) => {
    if (line.trim().toLowerCase() !== "x") void printCode(sharing, colour);
    else {
      sharing.revokeAll();
      process.stdout.write("All devices are revoked.\n");
    }
  });
}

/**
 * Keeps the devices that a shared briefing has let in on disk, so that a server that was killed in the middle of a
 * talk lets them in again when it is started again. One list for each folder of slides; none is kept without a cache
 * (null).
 */
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
