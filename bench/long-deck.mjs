// A deck of 1,000 slides beside one of 20, in one browser: the first slide, a step, overview and search, and the
// memory of the page's process. Time of a step is the processor's on the page's main thread, since others may use the
// machine as well.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeDeck } from "./deck.mjs";
import { measure, median } from "./measure.mjs";

const root = join(import.meta.dirname, "..");
const rounds = 9;
const steps = 18; // so that a deck of 20 does not end

/** Medians in milliseconds for each deck; memory in bytes, null on systems without /proc. */
export async function measureLongDeck(browser, out) {
  const pages = [];
  for (const slides of [20, 1000]) pages.push(await buildDeck(slides, join(out, `deck-${slides}`)));
  const first = pages.map(() => []);
  for (let i = 0; i < rounds; i++)
    for (const [at, page] of pages.entries()) first[at].push(await openFirst(browser, page));
  const [short, long] = [await use(browser, pages[0]), await use(browser, pages[1])];
  return { short: { first: median(first[0]), ...short }, long: { first: median(first[1]), ...long } };
}

async function buildDeck(slides, out) {
  const folder = writeDeck(slides);
  try {
    await measure([join(root, "build.mjs"), "build", folder, "--out", out], root);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return pathToFileURL(join(out, "index.html")).href;
}

async function openFirst(browser, address) {
  const page = await open(browser, address);
  const at = await page.evaluate(() => window.firstSlide);
  await page.context().close();
  return at;
}

async function open(browser, address) {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) window.firstSlide ??= startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => window.firstSlide && document.querySelector(".reveal.ready"));
  return page;
}

async function use(browser, address) {
  const before = renderers();
  const page = await open(browser, address);
  await page.waitForTimeout(500);
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () => {
    const { metrics } = await client.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  };
  const seen = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const costs = [];
  for (let i = 0; i < steps; i++) {
    const start = await spent();
    await page.keyboard.press("ArrowRight");
    await seen();
    costs.push((await spent()) - start);
  }
  const wait = async (keys) => {
    const start = performance.now();
    for (const key of keys) await page.keyboard.press(key);
    await seen();
    return performance.now() - start;
  };
  const overview = await wait(["o"]);
  await page.keyboard.press("Escape");
  const search = await wait(["/", "l", "e"]);
  await page.keyboard.press("Escape");
  const memory = memoryOf(renderers().filter((pid) => !before.includes(pid)));
  await page.context().close();
  return { step: median(costs), slowest: Math.max(...costs), overview, search, memory };
}

/** Processes of pages. */
function renderers() {
  try {
    return readdirSync("/proc").filter(
      (name) => /^\d+$/.test(name) && commandOf(name).includes("--type=renderer"),
    );
  } catch {
    return [];
  }
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "latin1");
  } catch {
    return ""; // it has ended
  }
}

/** Memory that processes share is counted once. */
function memoryOf(pids) {
  const sizes = pids.flatMap((pid) => {
    try {
      return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "latin1"))[1]) * 1024;
    } catch {
      return [];
    }
  });
  return sizes.length > 0 ? Math.max(...sizes) : null;
}
