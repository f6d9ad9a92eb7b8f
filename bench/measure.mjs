// Runs a program and measures time, memory and processor of its process and all child processes.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const interval = 20; // ms between two readings; shorter intervals disturb what they measure
const ticksPerSecond = 100;
const pageSize = 4096;

/**
 * Memory and processor time are null on systems without /proc. Throws if the program fails. `shared` counts
 * memory that processes share only once, as is needed for browsers; this is slower to read and done less
 * often.
 */
export async function measure(args, cwd, { shared = false } = {}) {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let complaint = "";
  child.stderr.on("data", (text) => (complaint += text));
  const seen = watchTree(child.pid, shared);
  const status = await new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
  const seconds = (performance.now() - start) / 1000;
  const { memory, processor } = seen.stop();
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}\n${complaint}`);
  return { seconds, memory, processor };
}

/**
 * The highest sum of resident memory in bytes, and the last reading of processor time in seconds of each
 * process.
 */
function watchTree(root, shared) {
  const spent = new Map();
  let memory = null;
  const look = () => {
    const tree = readTree(root);
    for (const one of tree) spent.set(one.pid, one.processor);
    if (tree.length > 0)
      memory = Math.max(
        memory ?? 0,
        tree.reduce((sum, one) => sum + (shared ? readShare(one.pid) : one.memory), 0),
      );
  };
  const timer = setInterval(look, shared ? 10 * interval : interval);
  return {
    stop: () => {
      clearInterval(timer);
      const processor = spent.size === 0 ? null : [...spent.values()].reduce((a, b) => a + b, 0);
      return { memory, processor };
    },
  };
}

/** Bytes of a process's own memory and its share of memory in common with others. */
function readShare(pid) {
  try {
    const found = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "latin1"));
    return Number(found?.[1] ?? 0) * 1024;
  } catch {
    return 0; // it has ended
  }
}

function readTree(root) {
  const all = readProcesses();
  const found = all.filter((one) => one.pid === root);
  for (const parent of found) found.push(...all.filter((one) => one.parent === parent.pid));
  return found;
}

function readProcesses() {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap(readProcess);
  } catch {
    return [];
  }
}

function readProcess(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const processor = (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
    return [
      { pid: Number(pid), parent: Number(fields[1]), processor, memory: Number(fields[21]) * pageSize },
    ];
  } catch {
    return []; // it has ended
  }
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
