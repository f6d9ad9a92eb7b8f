// 300 followers of a shared briefing: how long a move of the room takes to all of them, whether somebody who was away
// has what was missed, and what the server needs. The room is played by requests, as its window sends them.
import { readFileSync } from "node:fs";
import { Agent, get, request } from "node:http";
import { median } from "./measure.mjs";
import { startServer } from "./start-server.mjs";

const count = 300;
const moves = 200;

/**
 * `median` and `slowest`: milliseconds from the room's report to a follower's receipt; `lost`: followers that lack
 * the last position after a third of them was away for a move; `growth`: memory of the server after all moves / after
 * the first 20.
 */
export async function measureFollowers() {
  const { child, address } = await startServer("slides", { options: ["--share"], ready: "Ctrl+C ends." });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const followers = Array.from({ length: count }, () => follow(address));
  try {
    await until(() => followers.every((one) => one.heard > 0));
    const times = [];
    let early = null;
    for (let i = 0; i < moves; i++) {
      const step = (i % 900) + 1;
      const start = performance.now();
      await tell(address, agent, step);
      await until(() => followers.every((one) => one.step === step));
      times.push(...followers.map((one) => one.at - start));
      if (i === 20) early = memoryOf(child.pid);
    }
    for (const one of followers.slice(0, count / 3)) one.leave();
    await tell(address, agent, 950);
    const back = followers.slice(0, count / 3).map(() => follow(address));
    const all = [...back, ...followers.slice(count / 3)];
    followers.push(...back);
    await until(() => all.every((one) => one.step === 950), 5000);
    const late = memoryOf(child.pid);
    return {
      median: median(times),
      slowest: Math.max(...times),
      lost: all.filter((one) => one.step !== 950).length,
      growth: early && late ? late / early : null,
      memory: late,
    };
  } finally {
    for (const one of followers) one.leave();
    agent.destroy();
    child.kill();
  }
}

/** A stream as a browser reads it. */
function follow(address) {
  const one = { heard: 0, step: -1, at: 0, leave: () => asked.destroy() };
  let rest = "";
  const asked = get(`${address}follow/stream`, { agent: false }, (answer) => {
    answer.setEncoding("utf8").on("data", (text) => {
      const messages = (rest + text).split("\n\n");
      rest = messages.pop();
      for (const message of messages) {
        const [, data] = /^event: state\ndata: (.*)$/s.exec(message) ?? [];
        if (!data) continue;
        one.heard++;
        one.step = JSON.parse(data)?.step ?? -1;
        one.at = performance.now();
      }
    });
    answer.on("error", () => undefined);
  });
  asked.on("error", () => undefined);
  return one;
}

const clock = {
  started: null,
  paused: null,
  pauses: 0,
  from: "title",
  end: null,
  left: false,
  slide: "title",
  entered: 0,
  times: {},
  undo: null,
};

function tell(address, agent, step) {
  const state = {
    id: "title",
    step,
    presenting: true,
    blank: false,
    theme: "paper",
    pointer: null,
    zoom: null,
    strokes: [],
    code: false,
    moved: null,
    clock,
  };
  return new Promise((resolve, reject) => {
    const asked = request(`${address}__room`, { method: "POST", agent }, (answer) => {
      answer.resume().on("end", () => (answer.statusCode === 200 ? resolve() : reject(answer.statusCode)));
    });
    asked.on("error", reject).end(JSON.stringify(state));
  });
}

async function until(holds, longest = 30_000) {
  const end = performance.now() + longest;
  while (!holds() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** Resident bytes; null on systems without /proc. */
function memoryOf(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))[1]) * 1024;
  } catch {
    return null;
  }
}

if (process.argv[1] === import.meta.filename) console.log(await measureFollowers());
