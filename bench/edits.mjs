// From a save to its words in the browser: the server runs as an author runs it, and a page of it presents. The page
// notes the first frame after the words have come, by the clock that the save is timed with.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeDeck } from "./deck.mjs";
import { median } from "./measure.mjs";
import { startServer } from "./start-server.mjs";

const root = join(import.meta.dirname, "..");
const rounds = 15;

/**
 * Milliseconds, medians of 15: a slide of slides/, the name of a source that eight of them cite, a slide of 1,000.
 * `reload` is how long the page of slides/ takes to be loaded anew in the same run, which is what a save costs where
 * a page is not patched.
 */
export async function measureEdits(browser) {
  const shipped = mkdtempSync(join(tmpdir(), "briefing-bench-"));
  cpSync(join(root, "slides"), shipped, { recursive: true });
  const long = writeDeck(1000);
  try {
    const slide = await measureIn(browser, shipped, editLastSlide);
    return {
      slide: slide.seen,
      reload: slide.reload,
      fact: (await measureIn(browser, shipped, editSource)).seen,
      long: (await measureIn(browser, long, editFirstSlide)).seen,
    };
  } finally {
    for (const folder of [shipped, long]) rmSync(folder, { recursive: true, force: true });
  }
}

async function measureIn(browser, folder, edit) {
  const { child, address, said } = await startServer(folder);
  const page = await browser.newPage();
  try {
    await page.addInitScript(watchForWord);
    await page.goto(address);
    await page.waitForSelector(".reveal.ready");
    await page.waitForTimeout(2000); // the server has settled, and files are no news to it
    const times = [];
    for (let i = 0; i < rounds + 2; i++) {
      const word = `word${"abcdefghijklmnopqrstuvwxyz"[i]}end`;
      await page.evaluate((word) => window.expect(word), word);
      const saved = Date.now();
      edit(folder, word);
      const seen = page.evaluate(() => window.seen);
      const never = page.waitForTimeout(20_000).then(() => null);
      const at = await Promise.race([seen, never]);
      if (at === null) throw new Error(`What was saved was not shown:\n${said()}`);
      times.push(at - saved);
      await page.waitForTimeout(1500); // what is done after showing it, such as keeping the page as it is served
    }
    return { seen: median(times.slice(2)), reload: await measureReload(page) }; // the first two warm up
  } finally {
    await page.close();
    child.kill();
  }
}

async function measureReload(page) {
  const times = [];
  for (let i = 0; i < 5; i++) {
    const start = Date.now();
    await page.reload();
    await page.waitForSelector(".reveal.ready");
    times.push(Date.now() - start);
  }
  return median(times);
}

/** Runs in the page. `seen` becomes the time of the first frame after the word has come. */
function watchForWord() {
  window.expect = (word) => {
    window.seen = new Promise((resolve) => {
      const observer = new MutationObserver((records) => {
        const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
        if (!added.some(({ textContent }) => textContent.includes(word))) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(Date.now()));
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
  };
}

const replaceWord = (path, word, place) => {
  const text = readFileSync(path, "utf8").replace(/ ?word[a-z]end/g, "");
  writeFileSync(path, place(text, ` ${word}`));
};

const editLastSlide = (folder, word) => {
  const name = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .at(-1);
  replaceWord(join(folder, name), word, (text, added) => text.replace(/^# .*$/m, (line) => line + added));
};

const editFirstSlide = (folder, word) =>
  replaceWord(
    join(
      folder,
      readdirSync(folder)
        .filter((name) => name.endsWith(".md"))
        .sort()[0],
    ),
    word,
    (text, added) => text.replace(/^# .*$/m, (line) => line + added),
  );

/** A source that eight slides cite. */
const editSource = (folder, word) =>
  replaceWord(join(folder, "scenario.yaml"), word, (text, added) =>
    text.replace(
      /^( {2}mehr-khosravi:.*\n(?: {4}.*\n)*? {4}publisher: )(.*)$/m,
      (_, before, name) => `${before}${name}${added}`,
    ),
  );
