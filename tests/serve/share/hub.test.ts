// What the hub sends to whom: over real connections.
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ReportedRoom } from "../../../src/model/room.ts";
import type { Audience } from "../../../src/serve/audience.ts";
import { Hub } from "../../../src/serve/share/hub.ts";
import { parseCommand, parseState } from "../../../src/serve/share/room-state.ts";
import type { SharedSlide, SharedSlides } from "../../../src/serve/share/shared-slides.ts";

const clock = {
  started: null,
  paused: null,
  pauses: 0,
  from: "one",
  end: null,
  left: false,
  slide: "one",
  entered: 0,
  times: {},
  undo: null,
};
const aState = (given: Partial<ReportedRoom> = {}): ReportedRoom => ({
  id: "one",
  step: 0,
  presenting: true,
  blank: false,
  theme: "paper",
  pointer: null,
  zoom: null,
  strokes: [],
  code: false,
  moved: null,
  clock,
  ...given,
});

/** Slides of two steps, each with another version at each. */
const slides = (edition: string) => ({
  find: (id: string): SharedSlide => ({
    id,
    folio: "1",
    title: id,
    steps: 2,
    upTo: (step) => ({ html: "", version: `${edition}${step}` }),
  }),
});

interface Visitor {
  states: { id: string; step: number; strokes: unknown[][]; open?: unknown[] }[];
  has(id: string): Promise<void>;
}

async function startHub(): Promise<{ hub: Hub; visit(as: Audience | "room"): Promise<Visitor> }> {
  const hub = new Hub();
  hub.showSlides(slides("first") as unknown as SharedSlides);
  const server = createServer((request, response) => {
    const as = request.url?.slice(1) as Audience | "room";
    if (as === "room") hub.listenInRoom(request, response);
    else hub.join(as, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    hub.close();
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { hub, visit: (as) => listen(`http://127.0.0.1:${port}/${as}`) };
}

async function listen(address: string): Promise<Visitor> {
  const response = await new Promise<IncomingMessage>((resolve) => get(address, { agent: false }, resolve));
  const states: Visitor["states"] = [];
  let waiting: { id: string; done(): void } | null = null;
  let rest = "";
  response.setEncoding("utf8").on("data", (text: string) => {
    const messages = (rest + text).split("\n\n");
    rest = messages.pop() ?? "";
    for (const message of messages) {
      const [, data] = /^event: state\ndata: (.*)$/s.exec(message) ?? [];
      const state = data && (JSON.parse(data) as Visitor["states"][number] | null);
      if (!state) continue;
      states.push(state);
      if (waiting?.id === state.id) waiting.done();
    }
  });
  const has = (id: string) =>
    new Promise<void>((done) => {
      if (states.at(-1)?.id === id) done();
      else waiting = { id, done };
    });
  return { states, has };
}

describe("the hub", () => {
  it("tells three hundred followers every move, and none of the speaker's time", async () => {
    const { hub, visit } = await startHub();
    const followers = await Promise.all(Array.from({ length: 300 }, () => visit("follower")));
    for (const id of ["one", "two", "three"]) {
      hub.tell(aState({ id, step: 1 }));
      await Promise.all(followers.map((follower) => follower.has(id)));
    }
    for (const { states } of followers) expect(states.map(({ id }) => id)).toEqual(["one", "two", "three"]);
    expect(Object.keys(followers[0]!.states[0]!).sort()).toEqual(
      ["blank", "id", "open", "pointer", "presenting", "step", "strokes"].sort(),
    );
    expect(hub.visitors.followers).toBe(300);
  });

  it("tells whoever comes where the room is, and what was shown", async () => {
    const { hub, visit } = await startHub();
    hub.tell(aState({ id: "one", step: 2 }));
    hub.tell(aState({ id: "two" }));
    const follower = await visit("follower");
    await follower.has("two");
    expect(follower.states).toMatchObject([
      {
        open: [
          { slide: "one", furthest: 2, version: "first2" },
          { slide: "two", furthest: 0, version: "first0" },
        ],
      },
    ]);
  });

  it("tells which slides are open when that changes, and not with every pointer", async () => {
    const { hub, visit } = await startHub();
    const follower = await visit("follower");
    hub.tell(aState({ id: "one" }));
    await follower.has("one");
    hub.tell(aState({ id: "one", blank: true }));
    await expect.poll(() => follower.states.length).toBe(2);
    hub.showSlides(slides("second") as unknown as SharedSlides);
    hub.tellFollowersOfEdit({ edition: "", last: "1", hash: "second" });
    await expect.poll(() => follower.states.length).toBe(3);
    expect(follower.states.map(({ open }) => open)).toEqual([
      [{ slide: "one", furthest: 0, version: "first0" }],
      undefined,
      [{ slide: "one", furthest: 0, version: "second0" }],
    ]);
  });

  it("tells followers of a pen ten times a second at most, and of what it drew last", async () => {
    const { hub, visit } = await startHub();
    const follower = await visit("follower");
    hub.tell(aState({ id: "one" }));
    await follower.has("one");
    const stroke: [number, number][] = [];
    for (let i = 0; i < 50; i++) {
      stroke.push([i / 50, 0.5]);
      hub.tell(aState({ id: "one", strokes: [[...stroke]] }));
    }
    await expect.poll(() => follower.states.at(-1)?.strokes[0]?.length).toBe(50);
    expect(follower.states.length).toBeLessThan(5);
  });

  it("keeps no order for a room that does not listen", async () => {
    const { hub, visit } = await startHub();
    expect(hub.order({ do: "blank" }, "Phone 1")).toBe(false);
    await visit("room");
    expect(hub.order({ do: "blank" }, "Phone 1")).toBe(true);
  });
});

describe("what comes from outside", () => {
  it("is a state or an order, or nothing", () => {
    expect(parseState(aState())).toEqual(aState());
    expect(parseState({ ...aState(), step: -1 })).toBe(null);
    expect(parseState({ ...aState(), id: "<script>" })).toBe(null);
    expect(parseState(null)).toBe(null);
    expect(parseCommand({ do: "go", to: { id: "two", step: 1 }, from: { id: "one", step: 0 } })).not.toBe(
      null,
    );
    for (const wrong of [
      {},
      { do: "quit" },
      { do: "go", to: "two" },
      { do: "point", at: [2, 0] },
      "blank",
      null,
    ])
      expect(parseCommand(wrong)).toBe(null);
  });
});
