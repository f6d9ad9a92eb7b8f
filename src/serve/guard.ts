// Decides who may send requests, and as whom. A request that another site's page caused is recognised by its
// Host or Origin header. A name that somebody else points at this machine (DNS rebinding) is not among the
// names that we answer to.
import { isIP } from "node:net";

export interface Asking {
  host: string | undefined; // Host header of the request
  origin: string | undefined; // Origin header of the request
  address: string | undefined; // IP address of the peer
  forwarded: boolean; // a proxy says that it asks for somebody else
}

/** "own": a browser on this machine. "guest": anybody else who may see the slides. */
export type Visitor = "own" | "guest";

export interface Reach {
  open: boolean; // listens on other addresses too: --host
  names: readonly string[]; // names that it also answers to: --allow-host
}

/** Null: the request is refused. Ports are ignored, so that a forwarded one works. */
export function findVisitor(
  { host, origin, address, forwarded }: Asking,
  { open, names }: Reach,
): Visitor | null {
  const name = nameOf(host);
  if (host === undefined || name === null) return null;
  if (origin !== undefined && !isSameOrigin(origin, host)) return null;
  if (isLoopbackName(name)) return isLoopbackAddress(address) && !forwarded ? "own" : "guest";
  const answers = names.some((one) => one.toLowerCase() === name) || (open && isAddress(name));
  return answers ? "guest" : null;
}

/** "localhost" of "localhost:9000", "::1" of "[::1]:8000"; in lower case. */
function nameOf(host: string | undefined): string | null {
  const [, bracketed, plain] = /^(?:\[([0-9a-f:.]+)\]|([^:/@\s]+))(?::\d{1,5})?$/i.exec(host ?? "") ?? [];
  return (bracketed ?? plain)?.toLowerCase() ?? null;
}

const isSameOrigin = (origin: string, host: string): boolean =>
  [`http://${host}`, `https://${host}`].includes(origin.toLowerCase());

const isLoopbackName = (name: string): boolean =>
  name === "localhost" || name === "::1" || /^127(\.\d+){3}$/.test(name);

const isLoopbackAddress = (address: string | undefined): boolean =>
  address !== undefined && /^(?:::ffff:)?127\.|^::1$/.test(address);

/** An IP address cannot be rebound as a name can. Names in ".local" are given by the local network only. */
const isAddress = (name: string): boolean => isIP(name) > 0 || name.endsWith(".local");
