// The addresses under which the local networks reach this machine, the likeliest first.
import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";

export interface Network {
  address: string; // "192.168.1.20" or "2001:db8::20"
  name: string; // of the interface: "wlan0"
}

type Interfaces = Record<string, NetworkInterfaceInfo[] | undefined>;

/** Interfaces of containers, virtual machines and tunnels, which no phone in the room is on. */
const virtual =
  /^(?:docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|lxc|lxd|cni|flannel|podman|utun|tun|tap|wg|ppp|zt|tailscale|ham|nordlynx|proton)|\b(?:virtual|vmware|hyper-v|wsl|vpn)\b/i;

/**
 * Addresses of IPv4 before those of IPv6, and cards before what programs add. Addresses that hold on one link only are
 * left out, since a browser cannot open them.
 */
export function listNetworks(interfaces: Interfaces = networkInterfaces()): Network[] {
  const found = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ internal, address }) => !internal && !isOfLink(address))
      .map(({ address, family }) => ({
        address,
        name,
        order: (virtual.test(name) ? 2 : 0) + (family === "IPv4" ? 0 : 1),
      })),
  );
  return found.sort((a, b) => a.order - b.order).map(({ address, name }) => ({ address, name }));
}

/** 169.254.0.0/16 (RFC 3927) and fe80::/10 (RFC 4291). */
const isOfLink = (address: string): boolean => /^(?:169\.254\.|fe[89ab][0-9a-f]:)/i.test(address);

/** Addresses that stand for all of the machine's: 0.0.0.0 and ::. */
const isAny = (host: string): boolean => /^(?:0(?:\.0){0,3}|\[?::0?\]?)$/.test(host);

/**
 * The URLs under which the network reaches this machine; its own if there is no network. @param host from `--host`, which
 * is then the only one; null if none was given
 */
export function listOrigins(
  port: number,
  host: string | null,
  networks = listNetworks(),
): [string, ...string[]] {
  const ofHost = host === null || isAny(host) ? [] : [host];
  const found = networks.map(({ address }) => address);
  const [first = "127.0.0.1", ...others] = ofHost.length > 0 ? ofHost : found;
  const origin = (address: string) =>
    `http://${address.includes(":") ? `[${address.replace(/^\[|\]$/g, "")}]` : address}:${port}`;
  return [origin(first), ...others.map(origin)];
}
