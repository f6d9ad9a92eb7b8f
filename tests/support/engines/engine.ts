// The three engines under one set of actions. Firefox, by its own socket (Marionette), and WebKit, by
// WebKitWebDriver, come from the system and take WebDriver commands; one that is not installed gives null. Each is
// started once a worker, since that takes seconds.
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { startWebKit } from "./webkit.ts";

/** The WebDriver commands that are used, with their parameters. */
export type Command =
  | "url"
  | "execute/sync"
  | "execute/async"
  | "actions"
  | "window/rect"
  | "frame"
  | "print";

export interface Driver {
  send(command: Command, parameters: Record<string, unknown>): Promise<unknown>;
  readErrors(): Promise<string[]>;
  forgetErrors(): Promise<void>;
}

export interface Engine {
  goto(address: string): Promise<void>;
  /** Runs the body of a function in the page and returns its result; `args` are its `arguments`. */
  run<Result>(body: string, ...args: unknown[]): Promise<Result>;
  press(...keys: string[]): Promise<void>; // name of a key or its character; "Shift+ArrowRight"
  resize(width: number, height: number): Promise<void>; // size of the page, px
  waitFor(condition: string): Promise<void>; // waits until this expression holds in the page
  enterFrame(index: number | null): Promise<void>;
  readErrors(): Promise<string[]>; // what pages have complained of since it was opened, as the console has it
  print(): Promise<Uint8Array | null>; // a PDF; null where the engine's driver prints nothing
  leave(): Promise<void>; // to be called when a file is done with it
}

export type EngineName = "chromium" | "firefox" | "webkit";

const drivers = new Map<EngineName, Promise<Driver | null>>();

/** At an empty page of 1280 × 720 px. It ends with the worker. Null if the engine is not installed. */
export async function openEngine(name: EngineName): Promise<Engine | null> {
  if (name === "chromium") return startChromium();
  const driver = drivers.get(name) ?? (name === "firefox" ? startFirefox() : startWebKit());
  drivers.set(name, driver);
  const started = await driver;
  if (!started) return null;
  const engine = makeEngine(started);
  await engine.leave();
  await engine.resize(1280, 720);
  await started.forgetErrors();
  return engine;
}

const codes: Record<string, string> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Escape: "\uE00C",
  Space: " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

function makeEngine({ send, readErrors }: Driver): Engine {
  const run = async <Result>(script: string, ...args: unknown[]) =>
    (await send("execute/sync", { script, args })) as Result;
  const comesTrue = async (condition: string, wait: number) =>
    (await send("execute/async", { script: waiting(condition, wait), args: [] })) === "";
  const strike = (type: string) => (name: string) => ({ type, value: codes[name] ?? name });
  return {
    run,
    readErrors,
    goto: async (url) => void (await send("url", { url })),
    press: async (...keys) => {
      for (const key of keys) {
        const names = key.split(/(?<=.)\+/);
        const actions = [...names.map(strike("keyDown")), ...names.reverse().map(strike("keyUp"))];
        await send("actions", { actions: [{ type: "key", id: "keys", actions }] });
      }
    },
    resize: async (width, height) => {
      const wanted = `innerWidth === ${width} && innerHeight === ${height}`;
      for (let round = 0; round < 10; round++) {
        const [wide, high] = await run<[number, number]>(frame);
        await send("window/rect", { width: width + Math.max(0, wide), height: height + Math.max(0, high) });
        if (await comesTrue(wanted, 2000)) return;
      }
      throw new Error(`The page cannot be made ${width} × ${height} px.`);
    },
    waitFor: async (condition) => {
      if (!(await comesTrue(condition, longest))) throw new Error(`Never came true: ${condition}`);
    },
    print: async () => {
      const printed = await send("print", { background: true, shrinkToFit: false, page, margin }).catch(
        unlessUnknown,
      );
      return printed === null ? null : Buffer.from(String(printed), "base64");
    },
    enterFrame: async (id) => void (await send("frame", { id })),
    leave: async () => {
      await send("frame", { id: null });
      await send("url", { url: "about:blank" });
    },
  };
}

/**
 * What a window has beside its page, px. Wrong for a moment after a change, since a page hears of it late: asked
 * again then.
 */
const frame = "return [outerWidth - innerWidth, outerHeight - innerHeight]";

const cm = 96 / 2.54; // px
const page = { width: 1280 / cm, height: 720 / cm };
const margin = { top: 0, bottom: 0, left: 0, right: 0 };

/** WebKit's driver knows no command for it. */
function unlessUnknown(error: unknown): null {
  if (/unknown (command|method)|unsupported/i.test(String(error))) return null;
  throw error;
}

const longest = 25_000; // ms; the driver itself gives up after 30 s

/** The body of a script that ends with "" when the condition holds, with "late" when it does not within `wait` ms. */
export const waiting = (condition: string, wait = longest) => `const done = arguments[arguments.length - 1];
const until = Date.now() + ${wait};
(function look() {
  if (${condition}) done("");
  else if (Date.now() > until) done("late");
  else setTimeout(look, 30);
})();`;
