// Under which addresses a shared briefing is offered, on machines with several networks.
import type { NetworkInterfaceInfo } from "node:os";
import { describe, expect, it } from "vitest";
import { listNetworks, listOrigins } from "../../src/command/networks.ts";

const on = (address: string, internal = false) =>
  ({ address, internal, family: address.includes(":") ? "IPv6" : "IPv4" }) as NetworkInterfaceInfo;

const laptop = {
  lo: [on("127.0.0.1", true), on("::1", true)],
  docker0: [on("172.17.0.1"), on("fe80::42:1")],
  "vEthernet (WSL)": [on("172.28.0.1")],
  tun0: [on("10.8.0.6")],
  wlan0: [on("fe80::1c2:3"), on("2001:db8::20"), on("192.168.1.20")],
  eth0: [on("169.254.7.8"), on("10.1.2.3")],
  gone: undefined,
};

describe("listNetworks(interfaces)", () => {
  it("has cards before containers and tunnels, IPv4 before IPv6, and no address of a link", () => {
    expect(listNetworks(laptop).map(({ address, name }) => `${address} ${name}`)).toEqual([
      "192.168.1.20 wlan0",
      "10.1.2.3 eth0",
      "2001:db8::20 wlan0",
      "172.17.0.1 docker0",
      "172.28.0.1 vEthernet (WSL)",
      "10.8.0.6 tun0",
    ]);
    expect(listNetworks({ lo: laptop.lo })).toEqual([]);
  });
});

describe("listOrigins(port, host)", () => {
  const networks = listNetworks({ wlan0: laptop.wlan0 });

  it("has all networks, those of IPv6 in brackets", () => {
    for (const host of [null, "0.0.0.0", "::", "[::]"])
      expect(listOrigins(8000, host, networks), String(host)).toEqual([
        "http://192.168.1.20:8000",
        "http://[2001:db8::20]:8000",
      ]);
  });

  it("has the address of --host alone, where one is named", () => {
    expect(listOrigins(8000, "10.1.2.3", networks)).toEqual(["http://10.1.2.3:8000"]);
    expect(listOrigins(80, "2001:db8::7", networks)).toEqual(["http://[2001:db8::7]:80"]);
    expect(listOrigins(80, "desk.local", networks)).toEqual(["http://desk.local:80"]);
  });

  it("has this machine's own address where there is no network", () => {
    expect(listOrigins(8000, null, [])).toEqual(["http://127.0.0.1:8000"]);
  });
});
