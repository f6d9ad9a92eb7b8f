import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { build } from "../../../src/build.ts";
import { formatPage } from "../../../src/outputs/html/document.ts";
import { chooseFonts } from "../../../src/outputs/html/fonts.ts";
import { makeMinimalDeck } from "../../support/minimal-deck.ts";
import { getProgram } from "../../support/program.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

const fonts = join(import.meta.dirname, "../../../assets/fonts");
const core = readCharacters(join(fonts, "core"));
const whole = readCharacters(fonts);

/** What at least one of the files holds. */
function readCharacters(folder: string): Set<string> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".woff2"));
  const codes = files.flatMap((name) => create(readFileSync(join(folder, name))).characterSet);
  return new Set(
    codes.map((code) => String.fromCodePoint(code)).filter((one) => !/\p{Cc}|\p{Cn}/u.test(one)),
  );
}

/** A browser composes and decomposes to find a character in a font. */
const canShow = (held: Set<string>, character: string): boolean =>
  [character, character.normalize("NFC"), character.normalize("NFD")].some((form) =>
    [...form].every((one) => held.has(one)),
  );

/** The bytes of the first font of a page. */
const firstFont = (page: string): string => /base64,([^)]*)/.exec(page)?.[1] ?? "";
const ofFile = (path: string): string => readFileSync(join(fonts, path)).toString("base64");

async function buildPage(slides: string): Promise<string> {
  const program = getProgram();
  const { built, diagnostics } = await build(slides, { ...program, cache: makeTempFolder() });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return built ? formatPage(built.page) : "";
}

describe("chooseFonts", () => {
  it("takes the whole fonts for every character that only they can show", () => {
    const all = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code));
    const onlyWhole = all.filter((one) => canShow(whole, one) && !canShow(core, one));
    expect(onlyWhole).toEqual(expect.arrayContaining(["é", "ñ", "ā", "½", "\u0301"]));
    expect(onlyWhole.filter((one) => chooseFonts(["a", `b${one}c`]) === "core")).toEqual([]);
  });

  it("takes the core fonts for all that they hold, and what English briefings are set with is among it", () => {
    expect(chooseFonts([...core])).toBe("core");
    const usual = "’‘“”„–—…·•¶§°×÷±−€£«»‹›′″↑↓Ü\u00a0\u2009\u00ad";
    expect([...usual].filter((one) => !core.has(one))).toEqual([]);
  });

  it("lets a character that no font of ours has change nothing", () => {
    expect(chooseFonts(["→ ≥ \u202f \u2011 Ж ع 中"])).toBe("core");
  });
});

describe("a built page", () => {
  it("has the core fonts, and the whole ones as soon as a note needs them", async () => {
    const slides = join(makeMinimalDeck(), "slides");
    expect(firstFont(await buildPage(slides))).toBe(ofFile("core/archivo-latin-400-normal.woff2"));
    const news = join(slides, "02-news.md");
    writeFileSync(news, `${readFileSync(news, "utf8")}\nShe met him in a café.\n`);
    const page = await buildPage(slides);
    expect(firstFont(page)).toBe(ofFile("archivo-latin-400-normal.woff2"));
    for (const name of readdirSync(join(fonts, "core")).filter((file) => file.endsWith(".woff2"))) {
      expect(page).toContain(ofFile(name));
      expect(page).not.toContain(ofFile(`core/${name}`));
    }
  });

  it("chooses anew from what was kept between builds", async () => {
    const program = getProgram();
    const slides = join(makeMinimalDeck(), "slides");
    const accented = join(makeTempFolder(), "slides");
    cpSync(slides, accented, { recursive: true });
    const title = readFileSync(join(slides, "01-title.md"), "utf8");
    writeFileSync(join(accented, "01-title.md"), title.replace("Welcome", "Bienvenue, chère amie"));
    const cache = makeTempFolder();
    const chosen = [];
    for (const folder of [accented, slides, accented]) {
      const { built } = await build(folder, { ...program, cache });
      chosen.push(firstFont(built ? formatPage(built.page) : "").length);
    }
    const [large, small] = ["", "core/"].map(
      (from) => ofFile(`${from}archivo-latin-400-normal.woff2`).length,
    );
    expect(chosen).toEqual([large, small, large]);
  });
});
