// The program as users meet it: compiled, and run as a process of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import type { Program } from "../../src/command/program.ts";

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

export function getProgram(): Program {
  const program = inject("program");
  if ("fault" in program) throw new Error(program.fault);
  return program;
}

/** Starts `node build.mjs …` in a folder, or another copy of the program. It ends with the test. */
export function startProgram(
  args: string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
  program = join(getProgram().root, "build.mjs"),
): ChildProcess {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: { ...process.env, ...env } });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** Runs it to its end. */
export async function runProgram(
  args: string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
  program?: string,
): Promise<Ended> {
  const child = startProgram(args, folder, env, program);
  const ended = { status: null as number | null, stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (ended.stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (ended.stderr += text));
  ended.status = await new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
  return ended;
}
