// The command new: makes a folder with a briefing that builds as it is, and a stub for each source in a
// folder of texts.
import { readdir, writeFile } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { nameFolder } from "../disk/folder-path.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { type NamedCapture, nameCaptures } from "../pipeline/name-captures.ts";
import { count } from "../report/counts.ts";
import { showUnseen } from "../report/width.ts";
import type { Call } from "./arguments.ts";
import { writeNewFiles } from "./new-files.ts";
import type { Program } from "./program.ts";

const idsOfSlides = ["title", "what-happened", "sources"]; // of the new briefing

/** Returns the exit status: 1 if the folder is not empty. */
export async function makeBriefing(call: Call, { command, root }: Program): Promise<number> {
  const folder = nameFolder(call.folder);
  const holds = await readdir(folder).catch((error: Error & { code?: string }) => {
    if (error.code !== "ENOENT") throw error;
    return [];
  });
  if (holds.length > 0) return refuseFolder(folder, holds, command);
  const captures = call.sources === null ? [] : await nameCaptures(call.sources, idsOfSlides);
  const sources = captures.flatMap(({ source }) => source ?? []);
  const schema = relative(resolve(folder), join(root, "schemas/scenario.schema.json")).replaceAll("\\", "/");
  const title = basename(resolve(folder));
  const files = writeNewFiles({ title, sources, schema });
  await makeFolder(resolve(folder));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text, { flag: "wx" });
  process.stdout.write(
    `${sayMade(folder, sources.length)}${sayRead(call.sources, captures)}${sayNext(folder, call.sources, command)}`,
  );
  return 0;
}

function refuseFolder(folder: string, holds: readonly string[], command: string): number {
  const named = holds.includes("scenario.yaml") ? ", scenario.yaml among them" : "";
  process.stderr.write(`error  folder-not-empty
${showUnseen(folder)} holds ${count(holds.length, "file")} already${named}. Nothing was written.

  A new briefing could write over what is yours.
  Name a folder that is empty or does not exist yet:

  ${command} new ${showUnseen(nameAnother(folder))}
`);
  return 1;
}

/** A name to suggest where a folder is taken: "./briefing" for ".", "harbour-2" for "harbour". */
function nameAnother(folder: string): string {
  const bare = folder.replace(/[/\\]+$/, "");
  return /(?:^|[/\\])\.{0,2}$/.test(bare) ? join(bare, "briefing") : `${bare}-2`;
}

function sayMade(folder: string, sources: number): string {
  return `Made ${showUnseen(folder)}. It builds as it is.

  scenario.yaml          title, sides, ${sources === 0 ? "a source to write over" : count(sources, "source")}; each key explained beside it
  01-title.md            three slides to write over
  02-what-happened.md
  03-sources.md

`;
}

function sayRead(folder: string | null, captures: readonly NamedCapture[]): string {
  if (folder === null) return "";
  const rows = captures.map(({ file, paragraphs, problem, source }) => ({
    id: source?.id ?? "not read",
    paragraphs: String(paragraphs),
    file: showUnseen(file),
    problem: problem ?? "",
  }));
  const ids = Math.max(11, ...rows.map(({ id }) => id.length));
  const files = Math.max(...rows.filter(({ problem }) => problem !== "").map(({ file }) => file.length), 0);
  const indent = " ".repeat(ids + files + 20);
  const lines = rows.map(({ id, paragraphs, file, problem }) => {
    const said = problem === "" ? "" : `      ${problem.replace("\n", `\n${indent}`)}`;
    return `  ${id.padEnd(ids)} ${paragraphs.padStart(10)}  ${problem === "" ? file : file.padEnd(files)}${said}`;
  });
  const head = `  ${"source".padEnd(ids)} paragraphs  file`;
  return `Read from ${showUnseen(folder)}:\n\n${[head, ...lines.map(showUnseenLines)].join("\n")}\n\n`;
}

const showUnseenLines = (text: string): string => text.split("\n").map(showUnseen).join("\n");

function sayNext(folder: string, sources: string | null, command: string): string {
  const name = showUnseen(folder);
  const texts = sources === null ? "FOLDER" : quoteName(showUnseen(sources));
  const desk = "http://127.0.0.1:8000/sources";
  if (sources === null)
    return `Next:

  1  ${command} serve ${name}
  2  Put what your sources say into a folder, as .txt, .html or .pdf, and name each file
     in ${name}/scenario.yaml:  text: report.txt
  3  ${command} serve ${name} --sources ${texts} shows them at ${desk}.
`;
  return `Next:

  1  ${command} serve ${name} --sources ${texts}
  2  Open ${desk}, select words of a source, press C.
  3  Paste the line under a claim in ${name}/scenario.yaml and save.
`;
}

const quoteName = (name: string): string => (/\s/.test(name) ? `"${name}"` : name);
