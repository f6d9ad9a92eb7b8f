// A shared briefing with three real pages: the room on this machine, a phone that steers, and somebody who follows.
import { readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findViolations, loadAxe } from "../../a11y/axe.ts";
import { openBrowser } from "../../support/browser.ts";
import { type SharedBriefing, shareBriefing } from "./shared-briefing.ts";

let browser: Browser;
let briefing: SharedBriefing;
let room: Page;
let own = ""; // on this machine
let network = ""; // from elsewhere
let secret = "";
let later = "";

beforeAll(async () => {
  [browser, briefing] = await Promise.all([openBrowser(), shareBriefing()]);
  ({ own, network, secret, later } = briefing);
  room = await newPage({ width: 1280, height: 720 });
  await room.goto(own);
  await room.waitForSelector(".reveal.ready");
});
afterAll(async () => {
  await briefing.close();
  await browser.close();
});

const newPage = async (viewport: { width: number; height: number }): Promise<Page> =>
  (await browser.newContext({ viewport, hasTouch: viewport.width < 500 })).newPage();
const phoneSize = { width: 390, height: 844 };
const roomSlide = () => room.evaluate(() => document.querySelector("section.present:not(.stack)")?.id);
const redeem = (wrong: string) =>
  fetch(`${network}/speak`, { method: "POST", body: JSON.stringify({ token: wrong }) });
/** Reads what a stream sends, as it comes. */
function listen(address: string) {
  let text = "";
  const abort = new AbortController();
  const done = (async () => {
    const answer = await fetch(address, { signal: abort.signal });
    const decoder = new TextDecoder();
    for await (const chunk of answer.body ?? [])
      text += decoder.decode(chunk as Uint8Array, { stream: true });
  })().catch(() => undefined);
  const connected = async () => {
    while (text === "") await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const says = async (words: string) => {
    const from = text.length;
    while (!text.slice(from).includes(words)) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return { text: () => text, connected, says, stop: () => abort.abort(), done };
}
/** How an element of a slide is laid out there: the looks of the page around it stay outside. */
const displayIn = (page: Page, place: string, tag: string) =>
  page.evaluate(
    ([within, name]) => {
      const made = document.querySelector(within!)!.appendChild(document.createElement(name!));
      const { display } = getComputedStyle(made);
      made.remove();
      return display;
    },
    [place, tag],
  );
const join_ = async (address: string): Promise<Page> => {
  const phone = await newPage(phoneSize);
  await phone.goto(address);
  await phone.getByRole("button", { name: "Use this device" }).click();
  await phone.locator(".sp-state", { hasText: "on screen now" }).waitFor();
  return phone;
};

describe("a phone", () => {
  it("is let in once by its code, steers the room, and sees the private notes", async () => {
    const phone = await join_(`${network}/speak#${briefing.token}`);
    const before = await roomSlide();
    await phone.locator(".sp-touch .next").tap();
    await room.waitForFunction(
      (id) => document.querySelector("section.present:not(.stack)")?.id !== id,
      before,
    );
    await phone.locator(".sp-text", { hasText: `${secret} abends` }).waitFor();
    expect(await (await redeem(briefing.token)).json()).toEqual({ refused: "used" });
    await phone.reload();
    await phone.locator(".sp-state", { hasText: "on screen now" }).waitFor();
    briefing.server.kill("SIGSTOP"); // as if the network were gone
    await phone.locator(".sp-strip:not([hidden])").waitFor();
    expect(await phone.locator(".sp-touch .next").isDisabled()).toBe(true);
    briefing.server.kill("SIGCONT");
    await phone.locator(".sp-state", { hasText: "on screen now" }).waitFor();
    await briefing.revokeAll();
    await phone.getByRole("heading", { name: "Use this device" }).waitFor();
    expect(await phone.content()).not.toContain(secret);
    await phone.context().close();
  });

  it("that is revoked loses all its tabs", async () => {
    const phone = await join_(await briefing.newCode("speaker"));
    const tab = await phone.context().newPage();
    await tab.goto(`${network}/speak?speaker`);
    await tab.locator(".sp-state", { hasText: "on screen now" }).waitFor();
    await briefing.revokeAll();
    for (const page of [phone, tab]) {
      await page.getByRole("heading", { name: "Use this device" }).waitFor();
      await page.getByText("This device was revoked.").waitFor();
    }
    expect(await tab.content()).not.toContain(secret);
    await phone.context().close();
  });

  it("as a remote is sent no notes, whatever it asks", async () => {
    const phone = await join_(await briefing.newCode("remote"));
    const answers = await phone.evaluate(async () =>
      Promise.all(
        ["/speak?speaker", "/speak/notes", "/speaker-notes", "/", "/__share", "/__room", "/__live"].map(
          async (path) => {
            const answer = await fetch(path);
            return `${answer.status} ${await answer.text()}`;
          },
        ),
      ),
    );
    expect(answers.join("\n")).not.toContain(secret);
    expect(answers.join("\n")).not.toContain("Public words.");
    const before = await roomSlide();
    await phone.locator(".sp-touch .next").tap();
    await room.waitForFunction(
      (id) => document.querySelector("section.present:not(.stack)")?.id !== id,
      before,
    );
    await phone.context().close();
  });

  it("keeps its place over an edit of the slides, and shows what changed; a remote without notes", async () => {
    await room.keyboard.press("Home");
    await room.keyboard.press("PageDown");
    const [phone, remote] = [
      await join_(await briefing.newCode("speaker")),
      await join_(await briefing.newCode("remote")),
    ];
    const stay = (page: Page) =>
      page.evaluate(() => {
        (window as { stays?: true }).stays = true;
      });
    await Promise.all([stay(phone), stay(remote)]);
    await remote.keyboard.press("End"); // looks at the last slide, which the room does not show
    await remote.locator(".sp-state:not(:has-text('on screen now'))").waitFor();
    const looksAt = await remote.locator(".sp-state").textContent();
    const text = readFileSync(briefing.second, "utf8");
    const edited = text
      .replace("Public words.", "Other words.")
      .replace(`${secret} abends`, `${secret} nachts`);
    expect(edited).not.toBe(text);
    writeFileSync(briefing.second, edited.replace(/^# .*$/m, "# Quite another headline"));
    await phone.locator(".sp-text", { hasText: "Other words." }).waitFor();
    await phone.locator(".sp-text", { hasText: `${secret} nachts` }).waitFor();
    for (const page of [phone, remote]) {
      await page.waitForFunction(() => document.body.textContent?.includes("Quite another headline"));
      expect(await page.evaluate(() => (window as { stays?: true }).stays)).toBe(true);
    }
    expect(await remote.locator(".sp-state").textContent()).toBe(looksAt);
    const sent = await remote.content();
    for (const never of [secret, "Other words.", "Public words."]) expect(sent).not.toContain(never);
    writeFileSync(briefing.second, text);
    await phone.locator(".sp-text", { hasText: "Public words." }).waitFor();
    for (const page of [phone, remote]) await page.context().close();
  });

  it("as a remote points with a finger, above it, enlarges with two, and says when the room sees nothing", async () => {
    const phone = await join_(await briefing.newCode("remote"));
    const hint = phone.locator(".sp-hint");
    await hint.getByText("Finger on the slide: pointer.").waitFor();
    const picture = (await phone.locator(".sp-now").boundingBox())!;
    const x = Math.round(picture.x + picture.width / 2);
    const y = Math.round(picture.y + picture.height / 2);
    const hand = await phone.context().newCDPSession(phone);
    const touch = (type: "touchStart" | "touchEnd", ...points: [number, number][]) =>
      hand.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    const pointer = room.locator(".deck > .pointing .laser");
    await touch("touchStart", [x, y]);
    await pointer.waitFor();
    const height = Number(await pointer.getAttribute("cy")) / 720;
    expect(height).toBeCloseTo(0.5 - 44 / picture.height, 1);
    await touch("touchEnd");
    await pointer.waitFor({ state: "detached" });
    for (const isOn of [true, false]) {
      await touch("touchStart", [x - 40, y]);
      await touch("touchStart", [x - 40, y], [x + 40, y]);
      await touch("touchEnd");
      await phone
        .locator(`.sp-touch [aria-pressed="${isOn}"]`, { hasText: "Zoom" })
        .waitFor({ state: "attached" });
    }
    await phone.locator(".sp-touch button", { hasText: "Blank" }).tap();
    await phone.locator(".sp-touch [aria-pressed=true]", { hasText: "Blank is on" }).waitFor();
    await hint.getByText("Next and Back show the slide again first.").waitFor();
    expect(await phone.locator(".sp-now").getAttribute("data-waits")).toMatch(/ waits$/);
    const before = await roomSlide();
    await phone.locator(".sp-touch .next", { hasText: "Show again" }).tap();
    await phone.locator(".sp-state", { hasText: "on screen now" }).waitFor();
    expect(await roomSlide()).toBe(before);
    await phone.context().close();
  });

  it("as a remote, the audience's page and the panel hold nothing that axe finds", async () => {
    const [speaker] = await Promise.all([room.waitForEvent("popup"), room.keyboard.press("s")]);
    await speaker.locator(".sp-state", { hasText: "on screen now" }).waitFor();
    await speaker.waitForFunction(() => globalThis.briefingServed?.openShare); // the server has said that it shares
    await speaker.keyboard.press("q");
    await speaker.locator("dialog.share .code").first().waitFor();
    const background = (of: string) =>
      speaker.evaluate((part) => getComputedStyle(document.querySelector(part)!).backgroundColor, of);
    expect(await background("dialog.share")).toBe(await background(".speaker")); // dark, as the view is
    const remote = await join_(await briefing.newCode("remote"));
    await speaker.getByText(/^\w+ \d+ has joined\.$/).waitFor();
    const follower = await newPage(phoneSize);
    await follower.goto(`${network}/follow`);
    await follower.locator(".bar b", { hasText: "With the speaker" }).waitFor();
    for (const page of [speaker, remote, follower]) {
      await loadAxe(page);
      expect(await findViolations(page)).toEqual([]);
    }
    await room.keyboard.press("PageDown"); // a slide whose own headline is of the second level
    await follower.locator('.picture h2[aria-level="1"]').waitFor();
    expect(await findViolations(follower)).toEqual([]);
    await speaker.keyboard.press("r");
    await room.locator(".room-code .address", { hasText: "/follow" }).waitFor();
    await room.getByRole("region", { name: "Audience" }).waitFor();
    expect(await room.locator(".room-code").textContent()).not.toContain("speak");
    await speaker.keyboard.press("Escape");
    await speaker.keyboard.press("PageDown");
    await room.locator(".room-code").waitFor({ state: "detached" });
    await speaker.keyboard.press("g");
    await speaker.locator(".palette .picture .scaled").waitFor();
    expect(await displayIn(speaker, ".palette .picture .scaled", "li")).toBe("list-item");
    for (const page of [speaker, remote.context(), follower.context()]) await page.close();
  });

  it("on its side has every button that it has upright, beside the picture and the notes", async () => {
    const phone = await join_(await briefing.newCode("speaker"));
    await phone.setViewportSize({ width: 844, height: 390 });
    for (const name of ["Blank", "Point", "Pen", "Zoom", "Go to", "More", "Back", "Next"]) {
      const button = phone.locator(".sp-touch button", { hasText: name }).first();
      const { x, y, width, height } = (await button.boundingBox())!;
      expect([x >= 0, y >= 0, x + width <= 844, y + height <= 390, height >= 56], name).toEqual(
        Array(5).fill(true),
      );
      expect(await button.evaluate((made) => made.scrollWidth <= made.clientWidth + 1), name).toBe(true);
    }
    const bottom = async (part: string) => {
      const box = (await phone.locator(part).boundingBox())!;
      return box.y + box.height;
    };
    const [tools, moves] = await Promise.all(
      ["Blank", "Next"].map(
        async (name) => (await phone.locator(".sp-touch button", { hasText: name }).first().boundingBox())!.y,
      ),
    );
    expect(await bottom(".sp-now")).toBeLessThanOrEqual(tools!);
    expect(await bottom(".sp-text")).toBeLessThanOrEqual(moves!);
    await phone.context().close();
  });

  it("that presses just after another is told who moved the room, and its press is dropped", async () => {
    await room.keyboard.press("Home");
    const one = await join_(await briefing.newCode("speaker"));
    const other = await join_(await briefing.newCode("remote"));
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await other.route("**/speak/order", async (route) => {
      await held;
      await route.continue();
    });
    const slides = await room.evaluate(() =>
      [...document.querySelectorAll("section:not([data-stack])")].map(({ id }) => id),
    );
    await other.locator(".sp-touch .next").tap();
    await one.locator(".sp-touch .next").tap();
    await other.locator(".sp-state", { hasText: /^Moved by \w+ \d+$/ }).waitFor();
    release();
    await other.waitForResponse("**/speak/order");
    await one.locator(".sp-state", { hasText: "on screen now" }).waitFor();
    expect(await roomSlide()).toBe(slides[1]);
    await other.locator(".sp-state", { hasText: "on screen now" }).waitFor();
    expect(await roomSlide()).toBe(slides[1]);
    for (const phone of [one, other]) await phone.context().close();
  });

  it("that breaks off while it sends leaves the server as it was", async () => {
    const { hostname, port } = new URL(network);
    for (const path of ["/speak", "/follow", "/speak/order", "/__share"])
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () => {
          const begun = `POST ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Length: 1000\r\n\r\n{"token":`;
          socket.write(begun, () => socket.destroy());
        });
        socket.on("close", () => resolve());
      });
    expect((await redeem("{".repeat(400_000))).status).toBe(403);
    expect((await fetch(`${network}/follow`)).status).toBe(200);
    expect(briefing.server.exitCode).toBe(null);
  });

  it("is refused with a wrong code", async () => {
    expect(await (await redeem("x".repeat(22))).json()).toEqual({ refused: "unknown" });
    expect((await fetch(`${network}/speak/order`, { method: "POST", body: "{}" })).status).toBe(401);
    expect((await fetch(`${network}/speak/notes`)).status).toBe(401);
    expect((await fetch(`${network}/speak/stream`)).status).toBe(401);
  });
});

describe("the page that lets a device in", () => {
  it("takes another code in the same tab", async () => {
    const phone = await newPage(phoneSize);
    await phone.goto(`${network}/speak`);
    await phone.getByText("The address has no code").waitFor();
    await phone.goto(`${network}/speak#${"x".repeat(22)}`);
    await phone.getByRole("button", { name: "Use this device" }).click();
    await phone.getByRole("status").filter({ hasText: /\S/ }).waitFor();
    await phone.goto(await briefing.newCode("remote"));
    await phone.getByRole("button", { name: "Use this device" }).click();
    await phone.locator(".sp-state", { hasText: "on screen now" }).waitFor();
    await phone.context().close();
  });

  it("makes a speaker view of a remote that comes with another code, which is one device then", async () => {
    await briefing.revokeAll();
    const phone = await join_(await briefing.newCode("remote"));
    expect(await phone.locator(".sp-text", { hasText: "Public words." }).count()).toBe(0);
    const code = await briefing.newCode("speaker");
    await phone.goto(code);
    await phone.getByRole("button", { name: "Use this device" }).click();
    await phone.waitForFunction(() => document.querySelector(".notes") && !location.hash);
    const answer = await fetch(`${own}__share`, { method: "POST", body: "{}" });
    const { sessions } = (await answer.json()) as { sessions: { role: string }[] };
    expect(sessions.map(({ role }) => role)).toEqual(["speaker"]);
    await phone.context().close();
  });

  it("stands in the middle of a large screen, in type for its distance", async () => {
    const address = `${network}/speak#${"x".repeat(22)}`;
    const measure = async (width: number, height: number) => {
      const page = await newPage({ width, height });
      await page.goto(address);
      const title = (await page.getByRole("heading", { name: "Use this device" }).boundingBox())!;
      const button = (await page.getByRole("button").boundingBox())!;
      await page.context().close();
      return { type: title.height, top: title.y / height, bottom: (button.y + button.height) / height };
    };
    const [laptop, large] = [await measure(1366, 768), await measure(2560, 1440)];
    expect(large.type).toBeGreaterThan(laptop.type * 1.5);
    for (const { top, bottom } of [laptop, large]) {
      expect(top).toBeGreaterThan(0.2);
      expect(bottom).toBeLessThan(0.7);
    }
  });
});

describe("a follower", () => {
  it("on a large screen has larger words beside the slide, and the slide’s own as they are", async () => {
    const page = await newPage({ width: 2560, height: 1440 });
    await page.goto(`${network}/follow`);
    await page.locator(".shared > .title").waitFor();
    const sizes = await page.evaluate(() => {
      const made = document.createElement("span");
      made.className = "title";
      document.querySelector(".shared .scaled")?.append(made);
      const beside = document.querySelector(".shared > .title");
      const size = getComputedStyle(made).fontSize;
      made.remove();
      return [beside && getComputedStyle(beside).fontSize, size];
    });
    expect(sizes[0]).toBe("24px");
    expect(sizes[1]).not.toBe("24px");
    await page.context().close();
  });

  it("sees the room's slide, looks around in what was shown, and comes back", async () => {
    await room.keyboard.press("Home");
    const page = await newPage(phoneSize);
    await page.goto(`${network}/follow`);
    await page.locator(".bar b", { hasText: "With the speaker" }).waitFor();
    const firstTitle = await room.evaluate(
      () => document.querySelector("section[data-title]")?.getAttribute("data-title") ?? "",
    );
    await page.locator(".title", { hasText: firstTitle }).waitFor();
    expect(await displayIn(page, ".picture .scaled", "nav")).toBe("block");
    await room.keyboard.press("PageDown");
    await page.waitForFunction((was) => document.querySelector(".title")?.textContent !== was, firstTitle);
    await page.getByRole("button", { name: "Previous" }).tap();
    await page.locator(".bar b", { hasText: "On your own" }).waitFor();
    await page.locator(".title", { hasText: firstTitle }).waitFor();
    await page.getByRole("button", { name: "Back to the speaker" }).tap();
    await page.locator(".bar b", { hasText: "With the speaker" }).waitFor();
    await room.keyboard.press("b");
    await page.getByText("Look at the speaker.").waitFor();
    await room.keyboard.press("b");
    await page.context().close();
  });

  it("reads on a phone what the slide says below its picture, no more than was shown, and is told where the room is", async () => {
    await room.keyboard.press("Home");
    const page = await newPage(phoneSize);
    await page.goto(`${network}/follow`);
    const words = page.locator(".words[aria-hidden=true]");
    for (let slides = 0; slides < 3; slides++) await room.keyboard.press("PageDown");
    await page.waitForFunction(() => document.querySelector(".words li"));
    const size = await words
      .locator("li")
      .first()
      .evaluate((item) => getComputedStyle(item).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(16);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phoneSize.width);
    expect(await words.locator("[id], [tabindex], [href]").count()).toBe(0);
    await page.getByRole("button", { name: "Previous" }).tap();
    await page.locator(".note", { hasText: /^The speaker is at \d+: \S/ }).waitFor();
    const box = (await page.getByRole("button", { name: "Back to the speaker" }).boundingBox())!;
    expect(box.y + box.height, "in reach whatever is scrolled").toBeLessThan(phoneSize.height);
    await page.context().close();
  });

  it("is told by the stream of nothing private and nothing to come, after an edit neither", async () => {
    const streams = ["/follow/stream", "/speak/stream", "/__live", "/__room"];
    const heard = streams.map((path) => listen(network + path));
    await room.keyboard.press("Home");
    await room.keyboard.press("PageDown");
    await heard[0]!.connected();
    const note = readFileSync(briefing.second, "utf8");
    const edited = note
      .replace(`${secret} heute`, `${secret} morgen`)
      .replace("Public words.", "Public words. More.");
    writeFileSync(briefing.second, edited);
    await heard[0]!.says("event: edited");
    const moved = heard[0]!.says("event: state");
    await room.keyboard.press("PageUp");
    await moved;
    const all = heard.map(({ text, stop }) => {
      stop();
      return text();
    });
    expect(all[0]).toContain('"presenting":true');
    for (const never of [secret, later, "Public words."]) expect(all.join("\n")).not.toContain(never);
    expect(all.slice(1).join("")).not.toContain("data:");
  });

  it("is sent no data for programs, which hold the claims of slides to come", async () => {
    const pageAt = async (address: string) => (await fetch(address)).text();
    const data = "application/ld+json";
    expect(await pageAt(own)).toContain(data);
    for (const path of ["/follow", "/speak"]) expect(await pageAt(network + path), path).not.toContain(data);
  });

  it("is sent nothing that was not shown, nothing private, and no notes", async () => {
    const page = await newPage(phoneSize);
    const sent: string[] = [];
    page.on("response", async (answer) => {
      if (!answer.url().endsWith("/stream")) sent.push(await answer.text().catch(() => ""));
    });
    await page.goto(`${network}/follow`);
    await page.locator(".bar b", { hasText: "With the speaker" }).waitFor();
    for (const path of [
      "/",
      "/index.html",
      "/speaker-notes",
      "/__share",
      "/__room",
      "/speak?speaker",
      "/speak/notes",
      "/briefing.json",
      "/follow/slide?id=late",
      "/follow/slide?id=../late",
    ])
      sent.push(await (await fetch(network + path)).text());
    await page.locator(".title:not(:empty)").waitFor();
    const all = sent.join("\n");
    for (const never of [secret, later, "Public words."]) expect(all.includes(never)).toBe(false);
    await room.keyboard.press("End");
    await page.locator(".title", { hasText: later }).waitFor();
    await page.context().close();
  });
});

/** Last, since all slides were shown then. */
describe("a phone in the hand", () => {
  it("gives a whole talk by touch alone: moves, looks ahead, points, blanks, and comes to the end", async () => {
    await room.keyboard.press("Home");
    const phone = await join_(await briefing.newCode("speaker"));
    const tap = (name: string) => phone.locator(".sp-touch button", { hasText: name }).first().tap();
    const next = phone.locator(".sp-touch .next");
    const before = await roomSlide();
    await next.tap();
    await room.waitForFunction(
      (id) => document.querySelector("section.present:not(.stack)")?.id !== id,
      before,
    );
    await tap("Blank");
    await room.locator(".blank-screen:not([hidden])").waitFor();
    await next.tap(); // shows the same slide again
    await room.locator(".blank-screen").waitFor({ state: "hidden" });
    await tap("Point");
    const picture = (await phone.locator(".sp-now").boundingBox())!;
    await phone.touchscreen.tap(picture.x + picture.width / 2, picture.y + picture.height / 2);
    await tap("Point");
    await tap("Pen");
    await phone.locator(".sp-hint", { hasText: "a finger draws" }).waitFor();
    await phone.mouse.move(picture.x + 40, picture.y + 40);
    await phone.mouse.down();
    await phone.mouse.move(picture.x + 140, picture.y + 90, { steps: 4 });
    await phone.mouse.up();
    await room.locator(".deck > .pointing .pen").waitFor();
    const more = async (name: string) => {
      await tap("More");
      await phone.locator(".panel.more").getByRole("button", { name, exact: true }).tap();
      await phone.locator(".panel.more").waitFor({ state: "detached" });
    };
    await more("clear");
    await room.locator(".deck > .pointing .pen").waitFor({ state: "detached" });
    await tap("Pen");
    await more("pause");
    await phone.locator(".sp-bar small", { hasText: "paused" }).waitFor();
    await more("pause");
    await tap("Go to");
    await phone.getByRole("combobox").fill(later);
    await phone.getByRole("option", { name: later }).first().tap();
    await phone.locator(".sp-state", { hasText: "only you see this" }).waitFor();
    const here = await roomSlide();
    await phone.locator(".sp-touch .show").tap();
    await room.waitForFunction(
      (id) => document.querySelector("section.present:not(.stack)")?.id !== id,
      here,
    );
    expect(await roomSlide()).toBe("late");
    await next.locator("small", { hasText: "This is the end" }).waitFor();
    await loadAxe(phone);
    expect(await findViolations(phone)).toEqual([]);
    await phone.context().close();
    await room.keyboard.press("Home");
  });
});
