// Parses the words after `node build.mjs` into what is to be done, or what is wrong with them.
import { parseArgs } from "node:util";
import {
  findTwice,
  findWrongOption,
  findWrongValue,
  type OptionValue,
  type OptionValues,
  parsePort,
  unknownCommand,
} from "./check-call.ts";
import { type CommandName, type CommandSpec, commands, isCommand, options } from "./commands.ts";

/** The folder that is read if the call names none. */
export const usualFolder = "slides";

export interface Call {
  command: CommandName;
  folder: string;
  old: string | null; // path of an earlier briefing.json, for diff
  words: string; // what find and ids look for; empty: all
  out: string; // path of the folder for outputs
  port: number | null; // null: the first free one from 8000 on
  host: string | null; // address to listen on; null: this machine alone
  allowHosts: string[]; // further names that the server answers to
  share: boolean; // on the local network
  sources: string | null; // path of the folder of the sources' texts
  browser: string | null; // path of the browser; null: an installed one
  look: boolean; // check also measures in a browser
  strict: boolean; // warnings count as errors
  all: boolean; // print every problem
  colour: boolean; // whether the terminal takes colour
  private: boolean; // outputs hold what is held back or private
  steps: boolean; // a page or slide for each step
  data: boolean; // build also writes the formats of other tools
  sarif: boolean; // problems are printed as SARIF
  json: boolean; // problems are printed as JSON
  cache: boolean; // results of earlier builds are used
  progress: boolean; // progress is shown where standard error is no terminal, too
}

export type Parsed =
  | { kind: "call"; call: Call }
  | { kind: "help"; command: CommandName | null }
  | { kind: "version" }
  | { kind: "wrong"; message: string };

export function parseArguments(args: string[]): Parsed {
  const { values, positionals, tokens } = parseArgs({ args, options, strict: false, tokens: true });
  const [name, ...given] = positionals;
  const command = name !== undefined && isCommand(name) ? name : null;
  if (values.help === true) return { kind: "help", command };
  if (values.version === true) return { kind: "version" };
  const first = given[0];
  if (name === "help") {
    if (first === undefined || isCommand(first)) return { kind: "help", command: first ?? null };
    return wrong(unknownCommand(first));
  }
  if (name === undefined) return wrong("Say what to do.");
  if (command === null) return wrong(unknownCommand(name));
  const target = readTarget(command, given);
  const problem =
    findWrongOption(command, tokens) ?? findTwice(tokens) ?? target.problem ?? findWrongValue(values);
  if (problem !== null) return wrong(problem);
  return { kind: "call", call: { command, ...target.found, ...readOptions(values) } };
}

type Target = Pick<Call, "folder" | "words" | "old">;

/** Reads the words after the command: a folder and, before it, what some commands look for or compare. */
function readTarget(
  command: CommandName,
  given: readonly string[],
): { found: Target; problem: string | null } {
  const { asks, needs }: CommandSpec = commands[command];
  const words = asks === "words" ? (given[0] ?? "") : "";
  const [folder, ...more] = asks === "words" ? given.slice(1) : given;
  const old = command === "diff" ? words || null : null;
  const found = { folder: folder ?? usualFolder, words, old };
  const isMissing = (asks === "words" ? words : (folder ?? "")).trim() === "";
  if (needs !== undefined && isMissing) return { found, problem: needs };
  if (folder?.trim() === "") return { found, problem: "The name of the folder is empty." };
  const problem = more.length > 0 ? `One folder at a time: "${folder}", or "${more[0]}"?` : null;
  return { found, problem };
}

const textOf = (value: OptionValue): string | null => (value === undefined ? null : String(value));

function readOptions(values: OptionValues): Omit<Call, "command" | keyof Target> {
  return {
    out: textOf(values.out) ?? (values.private === true ? "dist-private" : "dist"),
    port: values.port === undefined ? null : parsePort(String(values.port)),
    host: textOf(values.host),
    allowHosts: String(values["allow-host"] ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean),
    share: values.share === true,
    sources: textOf(values.sources),
    browser: textOf(values.browser),
    look: values.look === true,
    strict: values.strict === true,
    all: values.all === true,
    colour: values["no-color"] !== true,
    private: values.private === true,
    steps: values.steps === true,
    data: values.data === true,
    sarif: values.sarif === true,
    json: values.json === true,
    cache: values["no-cache"] !== true,
    progress: values.progress === true,
  };
}

function wrong(message: string): Parsed {
  return { kind: "wrong", message };
}
