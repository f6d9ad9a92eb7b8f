// When those who follow a shared briefing are told that its slides were edited: over a real connection.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import type { Shared } from "../../../src/serve/share/pages.ts";
import { makeSharing } from "../../../src/serve/share/share.ts";

/** A build that followers ask nothing of. */
const aBuild = (version: string): Shared =>
  ({
    edition: { version, content: version },
    news: { edition: "", last: "1", hash: version },
  }) as unknown as Shared;

/** A server of what is shared, for this machine's own browser where it posts, and for a guest where it only asks. */
async function share(origins: () => [string, ...string[]] = () => [""]) {
  const sharing = makeSharing({ origins, kept: [], keep: async () => undefined });
  const server = createServer((request, response) => {
    const route = sharing.routes.get(request.url ?? "");
    if (request.method === "POST") route?.POST?.(request, response, "own");
    else route?.GET?.(request, response, "guest");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    sharing.close();
    server.close();
  });
  return { sharing, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

it("names another network in its codes when the speaker asks for it, and comes back to the first", async () => {
  const networks: [string, ...string[]] = ["http://192.168.1.20:8000", "http://10.1.2.3:8000"];
  const { sharing, address } = await share(() => networks);
  const ask = async (asked: object) => {
    const answer = await fetch(`${address}/__share`, {
      method: "POST",
      body: JSON.stringify(asked),
    });
    const told = (await answer.json()) as {
      follow: { address: string };
      networks: number;
      device: { address: string } | null;
    };
    return [told.follow.address, told.device?.address.split("#")[0], told.networks];
  };
  const [first, second] = networks;
  expect(await ask({})).toEqual([`${first}/follow`, undefined, 2]);
  expect(await ask({ do: "network" })).toEqual([`${second}/follow`, `${second}/speak`, 2]);
  expect(await ask({ do: "code" })).toEqual([`${second}/follow`, `${second}/speak`, 2]);
  expect(sharing.origins()).toEqual([second, first]);
  networks.pop(); // the cable was pulled
  expect(await ask({ do: "code" })).toEqual([`${first}/follow`, `${first}/speak`, 1]);
  expect(await ask({ do: "network" })).toEqual([`${first}/follow`, `${first}/speak`, 1]);
});

it("answers who asks for the head of a stream alone at once, and counts nobody", async () => {
  const { sharing, address } = await share();
  sharing.update(aBuild("one"));
  for (let i = 0; i < 3; i++) {
    const response = await fetch(`${address}/follow/stream`, { method: "HEAD" });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
    expect(await response.text()).toBe("");
  }
  const told = await fetch(`${address}/__share`, { method: "POST", body: "{}" });
  expect(await told.json()).toMatchObject({ followers: 0 });
});

it("tells who waits through a first build with errors of the first one without", async () => {
  const { sharing, address } = await share();
  const follower = await fetch(`${address}/follow/stream`);
  sharing.update(aBuild("one"));
  sharing.close();
  expect(await follower.text()).toContain('event: edited\ndata: {"edition":"","last":"1","hash":"one"}');
});

it("tells followers of an edit after a build with new slides, and not after one with errors or without a change", async () => {
  const { sharing, address } = await share();
  const first = aBuild("one");
  sharing.update(first);
  const follower = await fetch(`${address}/follow/stream`);
  sharing.update(first); // a build with errors leaves the slides of the build before
  sharing.update(aBuild("one"));
  sharing.update(aBuild("two"));
  sharing.close();
  const told = (await follower.text()).match(/(?<=event: edited\ndata: ).*/g);
  expect(told?.map((data) => (JSON.parse(data) as { hash: string }).hash)).toEqual(["one", "two"]);
});
