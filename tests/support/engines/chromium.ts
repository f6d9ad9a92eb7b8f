// Chromium as an engine like the others: the browser that the test files of a run share, with a page of its own.
import { openBrowser } from "../browser.ts";
import { type Engine, waiting } from "./engine.ts";

export async function startChromium(): Promise<Engine> {
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const errors: string[] = [];
  context.on("console", (message) => errors.push(`console: ${message.text()}`));
  context.on("weberror", (error) => errors.push(`error: ${error.error().message}`));
  const page = await context.newPage();
  let frame = page.mainFrame();
  return {
    run: <Result>(body: string, ...args: unknown[]) =>
      frame.evaluate<Result>(`(function () { ${body} }).apply(null, ${JSON.stringify(args)})`),
    goto: async (address) => {
      frame = page.mainFrame();
      await page.goto(address);
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    waitFor: async (condition) => {
      const late = await frame.evaluate(
        `new Promise((resolve) => (function () { ${waiting(condition)} })(resolve))`,
      );
      if (late) throw new Error(`Never came true: ${condition}`);
    },
    enterFrame: async (index) => {
      const frames = page.mainFrame().childFrames();
      frame = (index === null ? undefined : frames[index]) ?? page.mainFrame();
    },
    readErrors: async () => errors,
    print: () => page.pdf({ width: "1280px", height: "720px", printBackground: true }),
    leave: () => context.close(),
  };
}
