// The part of the command serve that shares a briefing: addresses and codes in the terminal, and its keys.

import { networkInterfaces } from "node:os";
import { createInterface } from "node:readline";
import QRCode from "qrcode";
import type { Sharing } from "../serve/share/share.ts";

/** The URL under which the local network reaches this machine; its own if there is no network. */
export function findOrigin(port: number): string {
  return `http://${listNetworks()[0]?.address ?? "127.0.0.1"}:${port}`;
}

/** Prints where the briefing is shared and a code for a device. Enter makes a new code. */
export async function announceSharing(sharing: Sharing, port: number): Promise<void> {
  const networks = listNetworks();
  const lines = networks.map(({ address, name }) => `Shared on the local network at ${address} (${name}).`);
  if (lines.length === 0) lines.push("This machine is on no network: only its own browsers reach the pages.");
  lines.push("Not encrypted: whoever can read this network can read your notes.", "");
  process.stdout.write(lines.join("\n"));
  await printCode(sharing);
  process.stdout.write(
    `Audience, without notes:\n${findOrigin(port)}/follow\n\nEnter makes a new code. X, Enter revokes all devices. Ctrl+C ends.\n`,
  );
  if (process.stdin.isTTY) listenKeys(sharing);
}

async function printCode(sharing: Sharing): Promise<void> {
  const { address, until } = sharing.makeCode("speaker");
  const hour = new Date(until).toTimeString().slice(0, 5);
  // Type "utf8" would be inverted on a dark terminal.
  const code = await QRCode.toString(address, { type: "terminal", small: true });
  process.stdout.write(`\nYour phone or tablet, good once, until ${hour}:\n${address}\n${code}\n`);
}

function listenKeys(sharing: Sharing): void {
  const lines = createInterface({ input: process.stdin });
  lines.on("line", (line) => {
    if (line.trim().toLowerCase() !== "x") void printCode(sharing);
    else {
      sharing.revokeAll();
      process.stdout.write("All devices are revoked.\n");
    }
  });
}

interface Network {
  address: string; // IPv4
  name: string; // name of the interface, "wlan0"
}

/** The addresses of this machine on its local networks. */
function listNetworks(): Network[] {
  return Object.entries(networkInterfaces()).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal }) => family === "IPv4" && !internal)
      .map(({ address }) => ({ address, name })),
  );
}
