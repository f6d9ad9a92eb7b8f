// From a save to its words in the browser: the server runs as an author runs it, and a page of it presents. The page
// notes the first frame after the words have come, by the clock that the save is timed with.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeDeck } from "./deck.mjs";
import { median } from "./measure.mjs";

const root = join(import.meta.dirname, "..");
const rounds = 15;

/** Milliseconds, medians of 15: a slide of slides/, a fact that nine slides show, a slide of 1,000. */
export async function measureEdits(browser) {
  const shipped = mkdtempSync(join(tmpdir(), "briefing-bench-"));
  cpSync(join(root, "slides"), shipped, { recursive: true });
  const long = writeDeck(1000);
  try {
    return {
      slide: await measureIn(browser, shipped, editLastSlide),
      fact: await measureIn(browser, shipped, editSource),
      long: await measureIn(browser, long, editFirstSlide),
    };
  } finally {
    for (const folder of [shipped, long]) rmSync(folder, { recursive: true, force: true });
  }
}

async function measureIn(browser, folder, edit) {
  const { child, address } = await serve(folder);
  const page = await browser.newPage();
  try {
    await page.addInitScript(watchForWord);
    await page.goto(address);
    await page.waitForSelector(".reveal.ready");
    await page.waitForTimeout(2000); // the server has settled, and files are no news to it
    const times = [];
    for (let i = 0; i < rounds + 2; i++) {
      const word = `word${"abcdefghijklmnopqrstuvwxyz"[i]}end`;
      const seen = page.evaluate((word) => window.seen(word), word);
      const saved = Date.now();
      edit(folder, word);
      times.push((await seen) - saved);
      await page.waitForTimeout(400);
    }
    return median(times.slice(2)); // the first two warm up
  } finally {
    await page.close();
    child.kill();
  }
}

function serve(folder) {
  const child = spawn(process.execPath, [join(root, "build.mjs"), "serve", folder, "--port", "0"], {
    cwd: root,
  });
  let out = "";
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error(out)));
    child.stderr.on("data", (text) => (out += text));
    child.stdout.on("data", (text) => {
      out += text;
      const [address] = /http:\S+\n/.exec(out) ?? [];
      if (address) resolve({ child, address: address.trim() });
    });
  });
}

/** Runs in the page. */
function watchForWord() {
  window.seen = (word) =>
    new Promise((resolve) => {
      const look = () => {
        if (!document.querySelector(".deck").textContent.includes(word)) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(Date.now()));
      };
      const observer = new MutationObserver(look);
      observer.observe(document.querySelector(".deck"), {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
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

/** What the briefing calls its first source stands on most slides. */
const editSource = (folder, word) =>
  replaceWord(join(folder, "scenario.yaml"), word, (text, added) =>
    text.replace(/^( +publisher: )([^\n]*)$/m, (_, key, name) => `${key}${name}${added}`),
  );
