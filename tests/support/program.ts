// The program as users meet it: compiled, and run as a process of its own; or in this one, where what it says and
// writes is looked at, and not how a process begins and ends.
import "esbuild"; // it works in the folder in which it is loaded: not in one that callProgram visits
import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
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

/** Runs it to its end in this process, which saves the time to start one. Only one at a time. */
export async function callProgram(
  args: string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const program = { ...getProgram(), fresh: false };
  const { main } = createRequire(import.meta.url)(
    join(program.cache, "main.cjs"),
  ) as typeof import("../../src/command/main.ts");
  const ended = { status: null as number | null, stdout: "", stderr: "" };
  const release = [catchOutput("stdout", ended), catchOutput("stderr", ended), moveTo(folder, env)];
  try {
    ended.status = await main(args, program);
  } finally {
    for (const back of release) back();
  }
  return ended;
}

/** Returns what lets the stream write again. */
function catchOutput(name: "stdout" | "stderr", ended: Ended): () => void {
  const stream = process[name];
  const { write } = stream;
  const listening = stream.listeners("error");
  stream.write = (text: string | Uint8Array, ...more: unknown[]) => {
    ended[name] += typeof text === "string" ? text : Buffer.from(text).toString();
    const done = more.find((one) => typeof one === "function");
    if (done) queueMicrotask(done as () => void);
    return true;
  };
  return () => {
    stream.write = write;
    for (const one of stream.listeners("error"))
      if (!listening.includes(one)) stream.removeListener("error", one as () => void);
  };
}

/** Returns what goes back. */
function moveTo(folder: string, env: NodeJS.ProcessEnv): () => void {
  const here = process.cwd();
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  process.chdir(folder);
  Object.assign(process.env, env);
  return () => {
    process.chdir(here);
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  };
}
