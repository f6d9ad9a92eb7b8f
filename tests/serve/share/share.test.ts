// When those who follow a shared briefing are told that its slides were edited: over a real connection.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { makeSharing } from "../../../src/serve/share/share.ts";
import type { Shared } from "../../../src/serve/share/shared-room.ts";

/** A build that followers ask nothing of. */
const aBuild = (): Shared => ({ pages: {} as Shared["pages"], notes: "{}" });

it("answers who asks for the head of a stream alone at once, and counts nobody", async () => {
  const sharing = makeSharing({ origin: () => "", kept: [], keep: async () => undefined });
  const server = createServer((request, response) =>
    sharing.routes.get(request.url ?? "")?.GET?.(request, response, "guest"),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    sharing.close();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  sharing.update(aBuild());
  for (let i = 0; i < 3; i++) {
    const response = await fetch(`http://127.0.0.1:${port}/follow/stream`, { method: "HEAD" });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
    expect(await response.text()).toBe("");
  }
});

it("tells followers of an edit after a build with new slides, and not after one with errors", async () => {
  const sharing = makeSharing({ origin: () => "", kept: [], keep: async () => undefined });
  const server = createServer((request, response) =>
    sharing.routes.get(request.url ?? "")?.GET?.(request, response, "guest"),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const [first, second] = [aBuild(), aBuild()];
  sharing.update(first);
  const follower = await fetch(`http://127.0.0.1:${port}/follow/stream`);
  sharing.update(first); // a build with errors leaves the slides of the build before
  sharing.update(second);
  sharing.close();
  const events = (await follower.text()).match(/(?<=event: )\w+/g)?.filter((event) => event !== "beat");
  expect(events).toEqual(["state", "edited", "end"]);
});
