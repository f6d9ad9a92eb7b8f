// A built briefing for the forms of data; its figures and the page's parts come from the program's cache.
import { join } from "node:path";
import { build } from "../../src/build.ts";
import type { Built } from "../../src/outputs/built.ts";
import { makeOutputs } from "../../src/outputs/registry.ts";
import { getProgram } from "../support/program.ts";

/** `path`: a briefing's folder in the project. */
export async function buildFixture(path: string): Promise<Built> {
  const program = getProgram();
  const { built, diagnostics } = await build(join(program.root, path), program);
  if (!built) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return built;
}

/** The outputs of `build --data` by their names. */
export function writeData(built: Built): Map<string, string> {
  return new Map(makeOutputs(built, { data: true }).map(({ path, content }) => [path, String(content)]));
}
