import type { CDPSession, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { watchPages } from "../support/watch-pages.ts";
import { addressOf, listSlides } from "./deck.ts";
import {
  hashAt,
  openSlide,
  readAnnounced,
  readDisagreement,
  readStepLabel,
  waitForStep,
} from "./stepping.ts";

const pages = watchPages();
const address = addressOf();
let stepped: { id: string; steps: number }[] = [];

beforeAll(async () => {
  const page = await pages.share(address);
  stepped = (await listSlides(page)).filter(({ steps }) => steps > 0);
  expect(stepped.length).toBeGreaterThan(3);
});

/** What a way of moving does is the same on every slide. */
const some = () => stepped.slice(0, 4);

/**
 * Forward through all steps of stepped slides, and back; back only where `some` are. `arrive` opens a slide at its first
 * state.
 */
async function walkSteps(
  page: Page,
  slides: typeof stepped,
  move: (way: "next" | "previous") => Promise<unknown>,
  look: (id: string, step: number, steps: number) => Promise<void>,
  arrive: (id: string) => Promise<void> = (id) => openSlide(page, id),
): Promise<void> {
  for (const { id, steps } of slides) {
    await arrive(id);
    const forward = Array.from({ length: steps }, (_, i) => ({ way: "next" as const, step: i + 1 }));
    const isSome = some().some((one) => one.id === id);
    const back = forward.map((_, i) => ({ way: "previous" as const, step: steps - 1 - i }));
    for (const { way, step } of [...forward, ...(isSome ? back : [])]) {
      await move(way);
      await waitForStep(page, id, step);
      await look(id, step, steps);
    }
  }
}

/** Whether what is announced is the step that is lit. */
async function checkAnnounced(page: Page, id: string, step: number, steps: number): Promise<void> {
  const label = await readStepLabel(page, id, step);
  const said = step === 0 ? "Before the first step" : `Step ${step} of ${steps}. ${label}`;
  if (step > 0) expect(label, `${id}, step ${step}`).not.toBe("");
  expect(await readAnnounced(page), `${id}, step ${step}`).toBe(said);
}

/** A finger across the slide, as a touch screen reports it. */
async function swipe(devtools: CDPSession, from: number, to: number): Promise<void> {
  const at = (x: number) => [{ x, y: 300, id: 1 }];
  const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) =>
    devtools.send("Input.dispatchTouchEvent", { type, touchPoints });
  await send("touchStart", at(from));
  await send("touchMove", at((from + to) / 2));
  await send("touchMove", at(to));
  await send("touchEnd", []);
}

describe("the steps of the briefing, whichever way they are gone through", () => {
  it("agree and are announced with a finger", async () => {
    const page = await pages.open(address, { hasTouch: true });
    const devtools = await page.context().newCDPSession(page);
    const faults: string[] = [];
    await walkSteps(
      page,
      some(),
      (way) => (way === "next" ? swipe(devtools, 800, 400) : swipe(devtools, 400, 800)),
      async (id, step, steps) => {
        faults.push(...(await readDisagreement(page, id, step)).map((fault) => `${id}: ${fault}`));
        await checkAnnounced(page, id, step, steps);
      },
    );
    expect(faults).toEqual([]);
  });

  it("agree and are announced with the keys of a remote control", async () => {
    const page = await pages.open(address);
    const faults: string[] = [];
    await walkSteps(
      page,
      some(),
      (way) => page.keyboard.press(way === "next" ? "PageDown" : "PageUp"),
      async (id, step, steps) => {
        faults.push(...(await readDisagreement(page, id, step)).map((fault) => `${id}: ${fault}`));
        await checkAnnounced(page, id, step, steps);
      },
    );
    expect(faults).toEqual([]);
  });

  it("are those of the speaker view: its picture, its list and its position", async () => {
    const page = await pages.open(address);
    const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
    await speaker.waitForSelector(".speaker");
    const press = (key: string) => speaker.keyboard.press(key);
    const speakerShows = (id: string, step: number) =>
      speaker.waitForSelector(`.sp-now[data-shown^="${id}/${step}/"]`);
    await walkSteps(
      page,
      stepped,
      (way) => press(way === "next" ? "ArrowRight" : "ArrowLeft"),
      async (id, step, steps) => {
        await speakerShows(id, step);
        const seen = await speaker.evaluate(() => ({
          lit: [...document.querySelectorAll(".sp-now :is(svg.dg [data-step], .claims > li).is-now")].map(
            (part) => (part.getAttribute("data-step") ?? "").split(" ").map(Number),
          ),
          items: [...document.querySelectorAll(".sp-steps li")].map((item) => ({
            now: item.classList.contains("now"),
            label: item.querySelector(".label")?.textContent ?? "",
          })),
          position: document.querySelector(".lbl > span")?.textContent ?? "",
        }));
        expect(seen.lit.every((own) => own.includes(step))).toBe(true);
        expect(seen.lit.length > 0, `${id}, step ${step}`).toBe(step > 0);
        expect(seen.items).toHaveLength(steps);
        expect(seen.items.map(({ now }, i) => (now ? i + 1 : 0)).filter(Boolean)).toEqual(step ? [step] : []);
        if (step > 0) expect(seen.items[step - 1]?.label).toBe(await readStepLabel(page, id, step));
        expect(seen.position).toMatch(new RegExp(`, step ${step} of ${steps}$`));
      },
      async (id) => {
        await openSlide(page, id);
        await speakerShows(id, 0); // a press before it has heard of the slide would be dropped
      },
    );
  });

  it("are where an address leads that names them", async () => {
    const page = await pages.open(address);
    const [first] = some();
    const all = Array.from({ length: first?.steps ?? 0 }, (_, i) => ({ id: first?.id ?? "", step: i + 1 }));
    const last = some().map(({ id, steps }) => ({ id, step: steps }));
    for (const { id, step } of [...all, ...last.slice(1)]) {
      await page.goto("about:blank");
      await page.goto(`${address}${hashAt(id, step)}`);
      await page.waitForSelector(`.reveal.ready #${id}.present`);
      expect(await readDisagreement(page, id, step), `${id}, step ${step}`).toEqual([]);
      await page.keyboard.press("ArrowLeft");
      await waitForStep(page, id, step - 1);
    }
  });

  it("are all lit in the overview, which leads to the slide before its first step", async () => {
    const page = await pages.open(address);
    for (const { id, steps } of stepped) {
      await page.keyboard.press("o");
      const button = page.locator(`.overview-grid button[data-slide="${id}"]`);
      await button.scrollIntoViewIfNeeded();
      await button.locator("[data-step]").first().waitFor({ state: "attached" });
      const dim = await button
        .locator(".is-dim")
        .evaluateAll((parts) =>
          parts.map((part) => Math.min(...(part.getAttribute("data-step") ?? "").split(" ").map(Number))),
        );
      // Who takes part in no step has one after the last, and stays dim.
      expect(
        dim.filter((first) => first <= steps),
        id,
      ).toEqual([]);
      expect(
        await button.locator(":is(svg.dg [data-step], .claims > li).is-now").count(),
        id,
      ).toBeGreaterThan(0);
      await button.click();
      await waitForStep(page, id, 0);
      expect(await readDisagreement(page, id, 0)).toEqual([]);
    }
  });
});
