// Before all tests: compiles the program that users run. If that fails, only the tests that need the program
// fail.
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
