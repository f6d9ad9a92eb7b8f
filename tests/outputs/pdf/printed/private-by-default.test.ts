// What is held back or private is in no part of a PDF that is passed on: not in its text, tags, names or streams.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { PDFHexString, PDFName, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { makeHeldBackDeck } from "../../../publish/held-back-deck.ts";
import { secretsIn } from "../../../publish/private-parts.ts";
import { callProgram } from "../../../support/program.ts";
import { openPdf } from "../printed.ts";
import { listDicts, loadRaw } from "../raw.ts";

const hidden = ["courier", "seal", "figure", "bridge", "name", "publisher", "ledger", "why", "key"];

/** All that can be read in the handout and in the slides. */
async function printIn(folder: string, ...args: string[]): Promise<string> {
  const { status, stderr } = await callProgram(["pdf", ...args], folder);
  expect(stderr).not.toContain(" error: ");
  expect(status).toBe(0);
  const names = args.includes("--private")
    ? ["dist-private/handout-private.pdf", "dist-private/briefing-private.pdf"]
    : ["dist/handout.pdf", "dist/briefing.pdf"];
  const files = names.map((name) => readFileSync(join(folder, name)));
  return (await Promise.all(files.map(readAll))).join("\n");
}

async function readAll(bytes: Uint8Array): Promise<string> {
  const document = await loadRaw(bytes);
  const strings = listDicts(document).flatMap((dict) =>
    dict
      .values()
      .flatMap((value) =>
        value instanceof PDFString || value instanceof PDFHexString ? [value.decodeText()] : [],
      ),
  );
  const streams = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream)) return [];
    const packed = object.dict.get(PDFName.of("Filter")) === PDFName.of("FlateDecode");
    return [
      Buffer.from(packed ? inflateSync(object.getContents()) : object.getContents()).toString("latin1"),
    ];
  });
  return [JSON.stringify(await openPdf(bytes)), ...strings, ...streams].join("\n");
}

describe("pdf", { timeout: 240_000 }, () => {
  it("holds no word that is held back or private, where a private copy holds them and says so", async () => {
    const folder = makeHeldBackDeck();
    const whole = await printIn(folder, "--private");
    expect(whole).toContain("Private copy");
    expect(hidden.filter((word) => !whole.toLowerCase().includes(`unspoken${word}`))).toEqual([]);
    expect(secretsIn(await printIn(folder))).toEqual([]);
  });
});
