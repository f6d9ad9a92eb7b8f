import { createHash } from "node:crypto";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { openJsonCache } from "../../../src/disk/json-cache.ts";
import { html } from "../../../src/markup/html.ts";
import { formatPage } from "../../../src/outputs/html/document.ts";
import { addLiveClient, makePage } from "../../../src/outputs/html/page.ts";
import { loadPageAssets } from "../../../src/outputs/html/page-assets.ts";
import { styleBlocks } from "../../../src/outputs/html/parts.ts";
import { formatPolicy } from "../../../src/outputs/html/policy.ts";
import { makeAssets, makeRoot } from "../../support/make-page.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

const head = {
  language: "en",
  dir: "ltr",
  title: "A & B",
  description: "23–24 March",
  handling: "For tests only",
  contentHash: "abc",
} as const;
const parts = { head, body: html`<main class="deck"></main>`, strings: { next: "</script><!-- next" } };

const hashOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
const texts = (page: string, tag: string) =>
  [...page.matchAll(new RegExp(`<${tag}(?![^>]*json)[^>]*>(.*?)</${tag}>`, "gs"))].map(
    (match) => match[1] ?? "",
  );

async function writeOut(): Promise<string> {
  return formatPage(makePage(parts, await makeAssets()));
}

describe("formatPage", () => {
  it("allows exactly the styles and scripts that are in the page, by their hashes", async () => {
    const page = await writeOut();
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    const list = (tag: string) => texts(page, tag).map((text) => `'${hashOf(text)}'`);
    expect(policy).toBe(
      [
        "default-src 'none'",
        `script-src ${list("script").join(" ")}`,
        `style-src ${list("style").join(" ")}`,
        "font-src data:; img-src data:; base-uri 'none'; form-action 'none'",
      ].join("; "),
    );
    expect(texts(page, "script")).toHaveLength(2);
  });

  it("sets the styles in the order of the cascade, each for its medium", async () => {
    const { document } = parseHTML(await writeOut());
    const styles = [...document.querySelectorAll("style")].map(
      (style) => `${style.id} ${style.getAttribute("media") ?? "all"} ${style.dataset.for ?? "-"}`,
    );
    expect(styles).toEqual([
      "style_fonts all fonts",
      ...styleBlocks.map(({ id, media }) => `style_${id} ${media} ${id}`),
    ]);
  });

  it("holds every font, and names nothing to fetch", async () => {
    const page = await writeOut();
    expect(page.match(/@font-face/g)).toHaveLength(8);
    expect(page).toContain('@font-face{font-family:"Archivo Narrow";font-weight:500;font-style:normal;');
    expect(page).not.toMatch(/(?:src|href)="https?:|url\(["']?(?!data:)/);
  });

  it("hands the interface's words to the script without letting them end it", async () => {
    const { document } = parseHTML(await writeOut());
    expect(JSON.parse(document.getElementById("data_strings")?.textContent ?? "")).toEqual(parts.strings);
    expect(document.querySelectorAll("script")).toHaveLength(3);
  });

  it("carries the licence of what is in it", async () => {
    expect(await writeOut()).toContain("Hakim El Hattab");
  });

  it("is the same bytes for the same parts", async () => {
    expect(await writeOut()).toBe(await writeOut());
  });
});

describe("loadPageAssets", () => {
  it("finds again what it kept, and makes it anew when a part has changed", async () => {
    const root = makeRoot();
    const folder = makeTempFolder();
    const cache = openJsonCache(folder);
    const first = await loadPageAssets(root, cache);
    expect(await loadPageAssets(root, cache)).toEqual(first);
    expect(readdirSync(folder)).toHaveLength(1);
    writeFileSync(join(root, "assets/styles/print.css"), ".print { color: blue }");
    const second = await loadPageAssets(root, cache);
    expect(second.styles.find((style) => style.id === "print")?.text).toContain(".print{color:#00f}");
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it("does not trust what is not whole", async () => {
    const root = makeRoot();
    const folder = makeTempFolder();
    const cache = openJsonCache(folder);
    const first = await loadPageAssets(root, cache);
    writeFileSync(join(folder, readdirSync(folder)[0] ?? ""), '{"fonts":');
    expect(await loadPageAssets(root, cache)).toEqual(first);
  });

  it("names the part that is missing", async () => {
    const root = makeRoot();
    rmSync(join(root, "assets/styles/states.css"));
    await expect(loadPageAssets(root, null)).rejects.toThrow(/part of the page is missing.*states\.css/);
  });
});

describe("addLiveClient", () => {
  it("lets the live client run and talk to the server, and nothing else", async () => {
    const assets = await makeAssets();
    const built = formatPage(makePage(parts, assets));
    const live = addLiveClient(makePage(parts, assets), assets);
    const [page, policy] = [formatPage(live), formatPolicy(live)];
    expect(page).toContain(`content="${policy}"`);
    expect(texts(page, "script").at(-1)).toBe(assets.scripts.live.text);
    expect(policy).toContain(`'${assets.scripts.live.hash}'`);
    expect(texts(page, "style").at(-1)).toBe(assets.liveStyle.text);
    expect(policy).toContain(`style-src '${assets.liveStyle.hash}'`);
    expect(built).not.toContain(assets.liveStyle.text);
    expect(policy).toMatch(/; connect-src 'self'$/);
    expect(built).not.toContain("connect-src");
  });
});
