// A server of a shared briefing, as `npm start -- --share` runs it, with words that only the speaker may see and a
// slide that comes last.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { getProgram } from "../../support/program.ts";

export type SharedBriefing = Awaited<ReturnType<typeof shareBriefing>>;

const secret = "Quarzuhr"; // in the private notes of the second slide
const later = "Zwetschgenkuchen"; // the headline of the last slide, whose id is "late"

export async function shareBriefing() {
  const folder = mkdtempSync(join(tmpdir(), "shared-"));
  cpSync(join(getProgram().root, "tests/fixtures/neutral"), folder, { recursive: true });
  const second = join(folder, "02-why.md");
  const text = readFileSync(second, "utf8");
  const notes = text.includes("\nNote:") ? "" : "\nNote:\n\nPublic words.\n";
  writeFileSync(second, `${text}${notes}\nHold back: ${secret} heute.\n\nPrivate: ${secret} abends.\n`);
  writeFileSync(join(folder, "98-late.md"), `---\nlayout: text\n---\n\n# ${later}\n\nNot yet.\n`);
  const first = await startServer(folder, "0");
  let { server } = first;
  const { out } = first;
  const own = /http:\/\/127\.0\.0\.1:\d+\//.exec(out)?.[0] ?? ""; // on this machine
  const address = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .find(({ family, internal }) => family === "IPv4" && !internal)?.address;
  const steer = async (asked: object) => {
    const answer = await fetch(`${own}__share`, { method: "POST", body: JSON.stringify(asked) });
    return (await answer.json()) as { device: { address: string } };
  };
  return {
    folder,
    second,
    get server() {
      return server;
    },
    own,
    secret,
    later,
    network: `http://${address ?? "127.0.0.1"}:${new URL(own).port}`, // from elsewhere
    token: /\/speak#([\w-]+)/.exec(out)?.[1] ?? "",
    newCode: async (role: "speaker" | "remote") => (await steer({ do: "code", role })).device.address,
    revokeAll: async () => void (await steer({ do: "revoke" })),
    /** As if the machine had lost it: it says nothing to anybody. */
    kill: async () => {
      server.kill("SIGKILL");
      await once(server, "exit");
    },
    startAgain: async () => {
      ({ server } = await startServer(folder, new URL(own).port));
    },
    close: async () => {
      server.kill();
      await once(server, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves when it says that it shares; `out` is what it has said. */
async function startServer(folder: string, port: string): Promise<{ server: ChildProcess; out: string }> {
  const args = [join(getProgram().root, "build.mjs"), "serve", folder, "--share", "--port", port];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  server.stderr?.resume();
  let out = "";
  await new Promise<void>((resolve, reject) => {
    server.stdout?.setEncoding("utf8").on("data", (data: string) => {
      out += data;
      if (out.includes("Ctrl+C ends.")) resolve();
    });
    server.once("exit", () => reject(new Error(out)));
  });
  return { server, out };
}
