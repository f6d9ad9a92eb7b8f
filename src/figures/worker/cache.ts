// Answers kept from build to build, one JSON file a figure. What cannot be read is drawn again.
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Answer } from "../drawing.ts";
import type { FigureRequest } from "./threads.ts";

export interface FigureCache {
  find(request: FigureRequest): Promise<Answer | null>;
  write(request: FigureRequest, answer: Answer): Promise<void>;
}

/** @param version of everything that draws: our code, the fonts' table in it, Mermaid */
export function openCache(folder: string, version: string): FigureCache {
  const file = (request: FigureRequest) => {
    const key = createHash("sha256")
      .update(version)
      .update("\0")
      .update(JSON.stringify(request))
      .digest("hex");
    return join(folder, `figure-${key}.json`);
  };
  return {
    async find(request) {
      const text = await readFile(file(request), "utf8").catch(() => "");
      return parseAnswer(text);
    },
    /** By rename, so that a build that is stopped leaves no half file. Where that fails the next build is slower, and not wrong. */
    async write(request, answer) {
      const temporary = `${file(request)}.${process.pid}`;
      await mkdir(folder, { recursive: true })
        .then(() => writeFile(temporary, formatAnswer(answer)))
        .then(() => rename(temporary, file(request)))
        .catch(() => undefined);
    },
  };
}

/** The answer after its own hash: a file that was cut or changed does not match. */
function formatAnswer(answer: Answer): string {
  const text = JSON.stringify(answer);
  return `${hash(text)}\n${text}`;
}

function parseAnswer(text: string): Answer | null {
  const end = text.indexOf("\n");
  const json = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === hash(json) ? (JSON.parse(json) as Answer) : null;
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
