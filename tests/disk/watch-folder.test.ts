import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { watchFolder } from "../../src/disk/watch-folder.ts";
import { repeatWhenAsked } from "../../src/serve/repeat.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

/** Watches, and gives a function that does something and waits until it was noticed. */
function startWatching(folder: string): (change: () => void) => Promise<void> {
  let notice = (): void => undefined;
  const watcher = watchFolder(folder, () => notice());
  onTestFinished(watcher.close);
  return (change) =>
    new Promise<void>((resolve) => {
      notice = resolve;
      change();
    });
}

function makeSlides(): string {
  return join(makeTempFolder({ "slides/01-a.md": "a", "slides/scenario/events.yaml": "b" }), "slides");
}

describe("watchFolder", () => {
  it("notices a file that is changed, added, renamed or deleted", async () => {
    const slides = makeSlides();
    const noticed = startWatching(slides);
    await noticed(() => appendFileSync(join(slides, "01-a.md"), "more"));
    await noticed(() => writeFileSync(join(slides, "02-b.md"), "b"));
    await noticed(() => renameSync(join(slides, "02-b.md"), join(slides, "03-b.md")));
    await noticed(() => rmSync(join(slides, "03-b.md")));
  });

  it("notices again and again what editors replace instead of writing", async () => {
    const slides = makeSlides();
    const noticed = startWatching(slides);
    for (const text of ["one", "two", "three"])
      await noticed(() => {
        writeFileSync(join(slides, ".01-a.md.swp"), text);
        renameSync(join(slides, ".01-a.md.swp"), join(slides, "01-a.md"));
      });
  });

  it("notices changes in folders inside, also in new ones", async () => {
    const slides = makeSlides();
    const noticed = startWatching(slides);
    await noticed(() => appendFileSync(join(slides, "scenario/events.yaml"), "more"));
    await noticed(() => mkdirSync(join(slides, "images")));
    await noticed(() => writeFileSync(join(slides, "images/map.svg"), "<svg>"));
  });

  it("finds a folder again that was deleted and came back", async () => {
    const slides = makeSlides();
    const noticed = startWatching(slides);
    await noticed(() => rmSync(slides, { recursive: true }));
    await noticed(() => mkdirSync(slides));
    await noticed(() => writeFileSync(join(slides, "01-a.md"), "back"));
  });
});

describe("repeatWhenAsked", () => {
  it("never runs twice at once, and once more for all that was asked meanwhile", async () => {
    let running = 0;
    let runs = 0;
    const ends: (() => void)[] = [];
    const { ask, done } = repeatWhenAsked(async () => {
      expect(++running).toBe(1);
      runs++;
      await new Promise<void>((resolve) => ends.push(resolve));
      running--;
    });
    for (const _ of [1, 2, 3]) ask();
    expect(runs).toBe(1);
    ends.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
    expect(runs).toBe(2);
    ends.shift()?.();
    await done();
    expect(runs).toBe(2);
  });
});
