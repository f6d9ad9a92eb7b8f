// Who may ask, and as whom. A page from elsewhere that makes a browser ask gives itself away by the host it used or by
// its origin; a name that somebody else points at this machine (DNS rebinding) is not among the names we answer to.
import { isIP } from "node:net";

export interface Asking {
  host: string | undefined; // header of the request
  origin: string | undefined; // header of the request
  address: string | undefined; // of whoever opened the connection
  forwarded: boolean; // a proxy says it asks for somebody else
}

/** "own": a browser on this machine. "guest": anybody else who may see the slides. */
export type Visitor = "own" | "guest";

export interface Reach {
  open: boolean; // listens to more than this machine: --host
  names: readonly string[]; // that it also answers to: --allow-host
}

/** Null: nobody who may ask. The port does not count, so that a forwarded one works. */
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

/** "localhost" of "localhost:9000", "::1" of "[::1]:8000", in lower case. */
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

/** A bare address cannot be pointed elsewhere as a name can; ".local" names are given by this network alone. */
const isAddress = (name: string): boolean => isIP(name) > 0 || name.endsWith(".local");
