// What is held back or private is in no part of a PDF that is passed on: not in its text, tags, names or streams.
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { PDFHexString, PDFName, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { markPrivateParts, secretsIn } from "../../../publish/private-parts.ts";
import { getProgram, runProgram } from "../../../support/program.ts";
import { makeTempFolder } from "../../../support/temp-folder.ts";
import { openPdf } from "../printed.ts";
import { listDicts, loadRaw } from "../raw.ts";

/** All that can be read in the handout and in the slides. */
async function printIn(folder: string, ...args: string[]): Promise<string> {
  const { status, stderr } = await runProgram(["pdf", ...args], folder);
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
    const folder = makeTempFolder();
    cpSync(join(getProgram().root, "slides"), join(folder, "slides"), { recursive: true });
    const marks = markPrivateParts(join(folder, "slides"));
    const whole = await printIn(folder, "--private");
    expect(whole).toContain("Private copy");
    expect(marks.filter((mark) => !whole.includes(mark))).toEqual([]);
    expect(marks.length).toBeGreaterThan(15);
    expect(secretsIn(await printIn(folder))).toEqual([]);
  });
});
