// Before all tests: makes the program they run, the very one a user runs. Sources that do not compile fail the tests
// that need the program, and no others.
import type { TestProject } from "vitest/node";
import { compile } from "../../build.mjs";
import type { Program } from "../../src/command/program.ts";

declare module "vitest" {
  interface ProvidedContext {
    program: Program | { fault: string };
  }
}

export default async function compileProgram(project: TestProject): Promise<void> {
  project.provide("program", await compile().catch((error) => ({ fault: String(error) })));
}
