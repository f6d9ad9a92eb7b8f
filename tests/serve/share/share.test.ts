// When those who follow a shared briefing are told that its slides were edited: over a real connection.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import type { Block, Patch } from "../../../src/model/page.ts";
import { editFor } from "../../../src/serve/audience.ts";
import { makeSharing } from "../../../src/serve/share/share.ts";
import type { Shared } from "../../../src/serve/share/shared-room.ts";

/** A build that followers ask nothing of. */
const aBuild = (blocks: Block[] = []): Shared => ({
  pages: {} as Shared["pages"],
  notes: "{}",
  patchable: {
    head: { title: "", description: "", handling: "", contentHash: String(blocks.length), linkedData: "" },
    blocks,
    rest: "",
  },
});

it("names another network in its codes when the speaker asks for it, and comes back to the first", async () => {
  const networks: [string, ...string[]] = ["http://192.168.1.20:8000", "http://10.1.2.3:8000"];
  const sharing = makeSharing({ origins: () => networks, kept: [], keep: async () => undefined });
  const server = createServer((request, response) =>
    sharing.routes.get(request.url ?? "")?.POST?.(request, response, "own"),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    sharing.close();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const ask = async (asked: object) => {
    const answer = await fetch(`http://127.0.0.1:${port}/__share`, {
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
  const sharing = makeSharing({ origins: () => [""], kept: [], keep: async () => undefined });
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
  const sharing = makeSharing({ origins: () => [""], kept: [], keep: async () => undefined });
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

it("sends the speaker's devices what an edit changed, remotes without notes, and followers nothing of it", () => {
  const section =
    '<section data-folio="2" id="a"><div class="stage">shown</div><aside class="notes">quiet</aside></section>';
  const patch: Patch = {
    ...{ kind: "patch", from: "1", to: "2", order: ["skip", "slide a", "entity b"] },
    head: { title: "", description: "", handling: "", contentHash: "2", linkedData: null },
    blocks: {
      "slide a": section,
      "entity b": "<template>quiet</template>",
      contents: "<nav>quiet</nav>",
      skip: "quiet",
    },
  };
  expect(editFor("speaker", patch)).toEqual(patch);
  const remote = editFor("remote", patch);
  expect(remote?.order).toEqual(["slide a"]);
  expect(remote?.blocks).toEqual({
    "slide a": '<section data-folio="2" id="a"><div class="stage">shown</div></section>',
  });
  expect(editFor("follower", patch)).toBeNull();
  for (const audience of ["speaker", "remote", "follower"] as const)
    expect(editFor(audience, null)).toBeNull();
});
