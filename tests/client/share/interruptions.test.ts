// What breaks off in the middle of a talk: the server, the network, the phone. Nothing is queued, nothing is lost.
import { connect, createServer, type Server, type Socket } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../support/browser.ts";
import { type SharedBriefing, shareBriefing } from "./shared-briefing.ts";

let browser: Browser;
let briefing: SharedBriefing;
let room: Page;
let ids: string[]; // of all slides

beforeAll(async () => {
  [browser, briefing] = await Promise.all([openBrowser(), shareBriefing()]);
  room = await newPage({ width: 1280, height: 720 });
  await room.goto(briefing.own);
  await room.waitForSelector(".reveal.ready");
  ids = await room.evaluate(() =>
    [...document.querySelectorAll(".slides section:not([data-stack])")].map(({ id }) => id),
  );
});
afterAll(async () => {
  await briefing.close();
  await browser.close();
});

const newPage = async (viewport: { width: number; height: number }): Promise<Page> =>
  (await browser.newContext({ viewport, hasTouch: viewport.width < 500 })).newPage();
const phoneSize = { width: 390, height: 844 };
const slow = { timeout: 30_000 }; // on a busy machine
const roomShows = (id: string | undefined) =>
  room.waitForFunction((one) => document.querySelector("section.present:not(.stack)")?.id === one, id, slow);
const onScreen = (phone: Page) => phone.locator(".sp-state", { hasText: "on screen now" }).waitFor(slow);
const next = (phone: Page) => phone.locator(".sp-touch .next");
const phoneShows = (phone: Page, position: string) =>
  phone.locator(".sp-bar .lbl", { hasText: position }).waitFor(slow);
const join = async (address: string): Promise<Page> => {
  const phone = await newPage(phoneSize);
  await phone.goto(address);
  await phone.getByRole("button", { name: "Use this device" }).click();
  await onScreen(phone);
  return phone;
};
/** However slow all is, the phone does not give the server up: its time stands still before the last message came. */
const neverLate = (phone: Page): Promise<void> => phone.clock.setFixedTime(Date.now() - 60_000);
const follow = async (): Promise<Page> => {
  const page = await newPage(phoneSize);
  await page.goto(`${briefing.network}/follow`);
  await page.locator(".bar b", { hasText: "With the speaker" }).waitFor(slow);
  await page.locator(".title", { hasText: /\S/ }).waitFor(slow); // it comes after the bar
  return page;
};
const roomGoesTo = async (index: number) => {
  await room.keyboard.press("Home");
  await roomShows(ids[0]);
  for (const id of ids.slice(1, index + 1)) {
    await room.keyboard.press("PageDown");
    await roomShows(id);
  }
};

describe("a server that is killed in the middle of a talk and started again", () => {
  it("lets devices in again, finds the room where it is, and shows followers what was shown before", async () => {
    await roomGoesTo(2);
    const phone = await join(await briefing.newCode("speaker"));
    const follower = await follow();
    const titleThere = await follower.locator(".title").textContent();
    await room.evaluate(() => document.documentElement.setAttribute("data-untouched", ""));

    await briefing.kill();
    await phone.locator(".sp-strip", { hasText: "Not connected" }).waitFor(slow);
    expect(await next(phone).isDisabled()).toBe(true);
    await follower.locator(".bar b", { hasText: "Not connected" }).waitFor(slow);
    expect(await follower.locator(".title").textContent()).toBe(titleThere);
    await room.keyboard.press("PageDown"); // the room goes on by its own keyboard
    await roomShows(ids[3]);

    await briefing.startAgain();
    await onScreen(phone);
    await phoneShows(phone, "Slide 4 of");
    await follower.locator(".bar b", { hasText: "With the speaker" }).waitFor(slow);
    await follower.waitForFunction(
      (before) => document.querySelector(".title")?.textContent !== before,
      titleThere,
      slow,
    );
    await follower.getByRole("button", { name: "Previous" }).tap();
    await follower.locator(".title", { hasText: titleThere ?? "" }).waitFor(slow);
    await next(phone).tap();
    await roomShows(ids[4]);
    expect(await room.evaluate(() => document.documentElement.hasAttribute("data-untouched"))).toBe(true);
    for (const page of [phone, follower]) await page.context().close();
  });
});

describe("a slow network", () => {
  it("queues no press and loses no move: what was pressed meanwhile from an old place is dropped", async () => {
    await roomGoesTo(0);
    const network = await openSlowNetwork(briefing.network);
    const { hash } = new URL(await briefing.newCode("remote"));
    const phone = await join(`${network.address}/speak${hash}`);
    await neverLate(phone);
    network.hold();
    await next(phone).tap();
    await roomShows(ids[1]);
    for (let press = 0; press < 2; press++) {
      const sent = phone.waitForRequest("**/speak/order");
      await next(phone).tap();
      await sent;
    }
    expect(await phone.locator(".sp-bar .lbl").textContent()).toContain("Slide 1 of");
    network.release();
    await phoneShows(phone, "Slide 2 of");
    await onScreen(phone);
    await roomShows(ids[1]);
    await next(phone).tap();
    await roomShows(ids[2]);
    await phoneShows(phone, "Slide 3 of");
    await phone.context().close();
    await network.close();
  });
});

describe("a phone that sleeps", () => {
  it("shows where the room is when it wakes, and moves it from there", async () => {
    await roomGoesTo(0);
    const phone = await join(await briefing.newCode("remote"));
    await neverLate(phone);
    const tools = await phone.context().newCDPSession(phone);
    await tools.send("Page.setWebLifecycleState", { state: "frozen" });
    for (const id of ids.slice(1, 4)) {
      await room.keyboard.press("PageDown");
      await roomShows(id);
    }
    await tools.send("Page.setWebLifecycleState", { state: "active" });
    await phoneShows(phone, "Slide 4 of");
    await onScreen(phone);
    await next(phone).tap();
    await roomShows(ids[4]);
    await phone.context().close();
  });
});

describe("the foot of the speaker's view", () => {
  it("counts devices and followers as they come and go", async () => {
    const [speaker] = await Promise.all([room.waitForEvent("popup"), room.keyboard.press("s")]);
    await speaker.setViewportSize({ width: 1440, height: 900 });
    const count = (words: string) => speaker.locator(".sp-visitors", { hasText: words }).waitFor(slow);
    await count("0 devices, 0 follow");
    const phone = await join(await briefing.newCode("remote"));
    await count("1 device, 0 follow");
    const followers = await Promise.all([follow(), follow()]);
    await count("1 device, 2 follow");
    await followers[0]!.context().close();
    await count("1 device, 1 follows");
    await speaker.locator(".sp-visitors").click();
    await speaker.locator("dialog.share", { hasText: "1 follower" }).waitFor(slow);
    await briefing.revokeAll();
    await speaker.keyboard.press("Escape");
    await count("0 devices, 1 follows");
    for (const page of [speaker, phone.context(), followers[1]!.context()]) await page.close();
  });
});

describe("the end of a talk", () => {
  it("is said to followers and devices, and no device is let in again without a code", async () => {
    const follower = await follow();
    const phone = await join(await briefing.newCode("speaker"));
    await room.keyboard.press("b");
    await follower.locator(".note", { hasText: "The slide comes back by itself." }).waitFor(slow);
    briefing.server.kill("SIGINT");
    await follower.locator(".bar b", { hasText: "The speaker has ended." }).waitFor(slow);
    expect(await follower.locator(".note").textContent()).toBe(""); // no slide comes back
    await phone.locator(".sp-strip", { hasText: "The speaker has ended." }).waitFor(slow);
    expect(await phone.content()).not.toContain(briefing.secret);
    await briefing.startAgain();
    await phone.reload();
    await phone.getByRole("heading", { name: "Use this device" }).waitFor(slow);
    for (const page of [follower, phone]) await page.context().close();
  });
});

/** Hands on what comes from the server only when it is let go; what goes to the server at once. */
async function openSlowNetwork(to: string) {
  const { hostname, port } = new URL(to);
  let isHeld = false;
  const waiting: (() => void)[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        near.destroy();
        far.destroy();
      });
    }
    near.on("data", (data) => far.write(data));
    far.on("data", (data) => {
      const pass = () => void near.write(data);
      if (isHeld) waiting.push(pass);
      else pass();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  return {
    address: `http://127.0.0.1:${typeof at === "object" && at ? at.port : 0}`,
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      for (const pass of waiting.splice(0)) pass();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
