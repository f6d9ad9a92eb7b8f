// The addresses of this machine on its local networks.
import { networkInterfaces } from "node:os";

export interface Network {
  address: string; // IPv4
  name: string; // name of the interface, "wlan0"
}

export function listNetworks(): Network[] {
  return Object.entries(networkInterfaces()).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal }) => family === "IPv4" && !internal)
      .map(({ address }) => ({ address, name })),
  );
}
