// Parses the words after `node build.mjs` into what is to be done, or what is wrong with them.
import { parseArgs } from "node:util";
import { findNearest } from "../text/did-you-mean.ts";
import {
  type CommandName,
  type CommandSpec,
  commands,
  isCommand,
  isOption,
  options,
  takes,
} from "./commands.ts";

/** The folder that is read if the call names none. */
export const usualFolder = "slides";

export interface Call {
  command: CommandName;
  folder: string;
  old: string | null; // path of an earlier briefing.json, for diff
  words: string; // what find and ids look for; empty: all
  out: string;
  port: number | null;
  host: string | null;
  allowHosts: string[];
  share: boolean;
  sources: string | null;
  browser: string | null;
  look: boolean;
  strict: boolean;
  all: boolean; // print every problem
  colour: boolean; // whether the terminal takes colour
  private: boolean;
  steps: boolean;
  data: boolean;
  sarif: boolean;
  json: boolean;
  cache: boolean;
  progress: boolean;
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
  const problem = tokens
    .map((token) => (token.kind === "option" ? checkOption(command, token) : null))
    .find(Boolean);
  const twice = findTwice(tokens);
  if (problem ?? twice) return wrong(problem ?? twice ?? "");
  const { asks, needs }: CommandSpec = commands[command];
  const words = asks === "words" ? (given.shift() ?? "") : "";
  const [folder, ...more] = given;
  const isMissing = (asks === "words" ? words : (folder ?? "")).trim() === "";
  if (needs !== undefined && isMissing) return wrong(needs);
  if (folder?.trim() === "") return wrong("The name of the folder is empty.");
  if (more.length > 0) return wrong(`One folder at a time: "${folder}", or "${more[0]}"?`);
  const port = values.port === undefined ? null : parsePort(String(values.port));
  if (Number.isNaN(port)) return wrong(`"${values.port}" is not a port, which is a number from 0 to 65535.`);
  const hosts = [values.host, ...String(values["allow-host"] ?? "").split(",")].filter((host) => host);
  const address = hosts.find((host) => /[/\s]/.test(String(host).trim()));
  if (address !== undefined)
    return wrong(`"${address}" is not a name or an address. Write it without http:// and without a path.`);
  if (values.json === true && values.sarif === true)
    return wrong("Problems are printed in one form at a time: --json, or --sarif?");
  return {
    kind: "call",
    call: {
      command,
      folder: folder ?? usualFolder,
      old: command === "diff" ? words || null : null,
      words,
      out: String(values.out ?? (values.private === true ? "dist-private" : "dist")),
      port,
      host: values.host === undefined ? null : String(values.host),
      allowHosts: String(values["allow-host"] ?? "")
        .split(",")
        .map((name) => name.trim())
        .filter(Boolean),
      share: values.share === true,
      sources: values.sources === undefined ? null : String(values.sources),
      browser: values.browser === undefined ? null : String(values.browser),
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
    },
  };
}

const unknownCommand = (name: string): string =>
  `There is no command "${name}".${suggest(name, Object.keys(commands))}`;

/** What is wrong with one option of a command; null if nothing is. */
function checkOption(
  command: CommandName,
  { name, rawName, value }: { name: string; rawName: string; value?: string | undefined },
): string | null {
  const known = commands[command].options.map((option) => `--${option}`);
  if (!isOption(name)) return `There is no option "${rawName}".${suggest(rawName, known)}`;
  if (!takes(command, name)) return `"${command}" takes no option "${rawName}".`;
  if (options[name].type === "boolean") return value === undefined ? null : `"${rawName}" takes no value.`;
  return value === undefined || value === "" || value.startsWith("--") ? `"${rawName}" needs a value.` : null;
}

/** An option that is given two values, of which only one would count; null if none is. */
function findTwice(
  tokens: readonly { kind: string; rawName?: string; value?: string | undefined }[],
): string | null {
  const given = new Map<string, string>();
  for (const { rawName = "", value } of tokens.filter(({ kind }) => kind === "option")) {
    const before = given.get(rawName);
    if (before !== undefined && value !== undefined && value !== before)
      return `"${rawName}" stands twice: "${before}", or "${value}"?`;
    if (value !== undefined) given.set(rawName, value);
  }
  return null;
}

/** NaN if the text is not a port. */
function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65535 ? port : Number.NaN;
}

function suggest(name: string, names: string[]): string {
  const nearest = findNearest(name, names);
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}

function wrong(message: string): Parsed {
  return { kind: "wrong", message };
}
