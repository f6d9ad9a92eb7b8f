// What was written, in one line that can be searched: path, size, slides, time.
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { OutputFile } from "../model/output.ts";

const pack = promisify(gzip);

/** "512 KB (198 KB gzipped)" */
export async function measurePage({ content }: OutputFile): Promise<string> {
  const bytes = Buffer.from(content);
  return `${kilobytes(bytes.length)} (${kilobytes((await pack(bytes)).length)} gzipped)`;
}

/** "dist/index.html 512 KB (198 KB gzipped), 21 slides, 0.6 s"; the time is that of the whole process. */
export function formatSummary(path: string, size: string, slides: number): string {
  const seconds = (performance.now() / 1000).toFixed(1);
  return `${path} ${size}, ${slides} slide${slides === 1 ? "" : "s"}, ${seconds} s`;
}

/** "dist/briefing.json 96 KB" */
export function formatSize(path: string, output: OutputFile): string {
  return `${path} ${kilobytes(Buffer.byteLength(output.content))}`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} KB`;
}
