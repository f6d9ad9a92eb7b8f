// What is wrong with a call: an unknown command or option, an option that is given twice, a value that cannot be.
// Each check returns a sentence, or null if it finds nothing.
import { findNearest } from "../text/did-you-mean.ts";
import { type CommandName, commands, isOption, options, takes } from "./commands.ts";

/** An option as `parseArgs` of Node returns it. */
export type OptionValue = string | boolean | undefined | (string | boolean)[];
export type OptionValues = Readonly<Record<string, OptionValue>>;

interface Token {
  kind: string;
  name?: string;
  rawName?: string; // as it was written: "--out"
  value?: string | undefined;
}

export const unknownCommand = (name: string): string =>
  `There is no command "${name}".${suggest(name, Object.keys(commands))}`;

/** An option that the command does not take, or that lacks a value or has one too many. */
export function findWrongOption(command: CommandName, tokens: readonly Token[]): string | null {
  for (const { kind, name = "", rawName = "", value } of tokens) {
    const problem = kind === "option" ? checkOption(command, { name, rawName, value }) : null;
    if (problem !== null) return problem;
  }
  return null;
}

function checkOption(
  command: CommandName,
  { name, rawName, value }: { name: string; rawName: string; value: string | undefined },
): string | null {
  const known = commands[command].options.map((option) => `--${option}`);
  if (!isOption(name)) return `There is no option "${rawName}".${suggest(rawName, known)}`;
  if (!takes(command, name)) return `"${command}" takes no option "${rawName}".`;
  if (options[name].type === "boolean") return value === undefined ? null : `"${rawName}" takes no value.`;
  return value === undefined || value === "" || value.startsWith("--") ? `"${rawName}" needs a value.` : null;
}

/** An option that is given two values, of which only one would count. */
export function findTwice(tokens: readonly Token[]): string | null {
  const given = new Map<string, string>();
  for (const { rawName = "", value } of tokens.filter(({ kind }) => kind === "option")) {
    const before = given.get(rawName);
    if (before !== undefined && value !== undefined && value !== before)
      return `"${rawName}" stands twice: "${before}", or "${value}"?`;
    if (value !== undefined) given.set(rawName, value);
  }
  return null;
}

/** An impossible port or address, or two forms of output at once. */
export function findWrongValue(values: OptionValues): string | null {
  if (values.port !== undefined && Number.isNaN(parsePort(String(values.port))))
    return `"${values.port}" is not a port, which is a number from 0 to 65535.`;
  const hosts = [values.host, ...String(values["allow-host"] ?? "").split(",")].filter((host) => host);
  const address = hosts.find((host) => /[/\s]/.test(String(host).trim()));
  if (address !== undefined)
    return `"${address}" is not a name or an address. Write it without http:// and without a path.`;
  return values.json === true && values.sarif === true
    ? "Problems are printed in one form at a time: --json, or --sarif?"
    : null;
}

/** NaN if the text is not a port. */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65535 ? port : Number.NaN;
}

function suggest(name: string, names: string[]): string {
  const nearest = findNearest(name, names);
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}
