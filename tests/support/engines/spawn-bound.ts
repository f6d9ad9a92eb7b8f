// Starts a program that ends with this process, even if this one is killed: a shell waits for the end of its input.
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";

const script = `exec 9<&0
folder=$1; shift
"$@" </dev/null 9<&- &
read -r _ <&9
kill $!
wait $!
[ -z "$folder" ] || rm -rf "$folder"`;

/**
 * `output` are the streams after the input, as spawn takes them. `folder` is removed after it has ended; "" for none.
 */
export function spawnBound(
  program: string,
  args: readonly string[],
  output: ("pipe" | "ignore")[],
  { env = process.env, folder = "" }: { env?: SpawnOptions["env"]; folder?: string } = {},
): ChildProcess {
  return spawn("sh", ["-c", script, "sh", folder, program, ...args], { stdio: ["pipe", ...output], env });
}
