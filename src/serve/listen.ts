// Opens a server on the given port, or on the next free one from 8000; for this machine only unless told
// otherwise.
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

const firstPort = 8000;
const mostPorts = 100; // that are tried

/**
 * Returns the port; null if the given one, or all that were tried, are taken. 0 takes any free port.
 * @param asked null for the next free one
 * @param host null for all addresses of this machine, of IPv6 too where it has any
 */
export async function listenOn(
  server: Server,
  asked: number | null,
  host: string | null = "127.0.0.1",
): Promise<number | null> {
  if (asked !== null) return tryPort(server, asked, host);
  for (let port = firstPort; port < firstPort + mostPorts; port++) {
    const found = await tryPort(server, port, host);
    if (found !== null) return found;
  }
  return null;
}

/** Why a server cannot listen there; null for an error that no call can cause. */
export function explainRefusal(error: unknown, host: string, port: number | null): string | null {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `No machine is called "${host}".`;
  if (code === "EADDRNOTAVAIL" || code === "EINVAL") return `"${host}" is no address of this machine.`;
  if (code === "EACCES") return `You may not open port ${port}; one from 1024 on is free to all.`;
  return null;
}

function tryPort(server: Server, port: number, host: string | null): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error & { code?: string }) => {
      server.off("listening", succeed);
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    };
    const succeed = () => {
      server.off("error", fail);
      resolve((server.address() as AddressInfo).port);
    };
    server
      .once("error", fail)
      .once("listening", succeed)
      .listen(port, host ?? undefined);
  });
}
