// WebKit by WebKitWebDriver and its MiniBrowser, on a virtual screen.
import type { Driver } from "./engine.ts";
import { findPort, findProgram, untilAnswered } from "./find-program.ts";
import { spawnBound } from "./spawn-bound.ts";

const browsers = ["4.1", "4.0", "6.0"].map(
  (version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
);

// Its compositor's thread can crash in Mesa's software driver and takes the page with it; without one, it is not
// started.
const settings = { GTK_A11Y: "none", WEBKIT_DISABLE_COMPOSITING_MODE: "1" };

/** Null if it, its driver or Xvfb is not installed. */
export async function startWebKit(): Promise<Driver | null> {
  const program = findProgram("WebKitWebDriver");
  const browser = findProgram(...browsers);
  const screen = findProgram("Xvfb");
  if (!program || !browser || !screen) return null;
  const display = await startScreen(screen);
  const port = await findPort();
  const env = { ...process.env, ...settings, DISPLAY: display };
  const child = spawnBound(program, [`--port=${port}`], ["pipe", "ignore"], { env });
  const lines: string[] = [];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => lines.push(...text.split("\n")));
  const ask = makeAsk(`http://127.0.0.1:${port}`);
  const options = {
    "webkitgtk:browserOptions": {
      binary: browser,
      args: ["--automation", "--enable-write-console-messages-to-stdout=true"],
    },
  };
  const wanted = { capabilities: { alwaysMatch: options } };
  const { sessionId } = (await untilAnswered(() => ask("POST", "/session", wanted))) as { sessionId: string };
  return {
    send: (command, parameters) => ask("POST", `/session/${sessionId}/${command}`, parameters),
    readErrors: async () => lines.filter((line) => line.startsWith("CONSOLE")),
    forgetErrors: async () => void lines.splice(0),
  };
}

/** Xvfb chooses a free display number and prints it. */
async function startScreen(program: string): Promise<string> {
  const args = ["-displayfd", "3", "-screen", "0", "2000x1600x24", "-nolisten", "tcp"];
  const child = spawnBound(program, args, ["ignore", "ignore", "pipe"]);
  const number = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.stdio[3]?.once("data", (data) => resolve(String(data).trim()));
  });
  return `:${number}`;
}

const makeAsk =
  (root: string) =>
  async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const request = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const answer = await fetch(root + path, { ...request, headers: { "content-type": "application/json" } });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (!answer.ok) throw new Error(`${value?.error}: ${value?.message}`);
    return value;
  };
