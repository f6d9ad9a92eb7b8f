// Makes the help from the commands and their options.
import {
  type CommandName,
  type CommandSpec,
  commands,
  type OptionName,
  type OptionSpec,
  options,
} from "./commands.ts";

const exits = [
  "0  done",
  "1  the briefing has errors, or could not be written",
  "2  the call was wrong",
  "70 a fault of this program",
];

/** Help for one command, or for all (null). */
export function formatHelp(command: CommandName | null): string {
  return command === null ? formatOverview() : formatCommand(command);
}

function formatOverview(): string {
  const list = Object.entries(commands).map(([name, { says }]) => row(name, says));
  const all = Object.keys(options) as OptionName[];
  return lines(
    "usage: node build.mjs <command> [folder] [options]",
    "",
    "The folder holds the slides and scenario.yaml; slides if not given.",
    "",
    "Commands",
    ...list,
    row("help", "print this help; help <command> that of one command"),
    "",
    "Options",
    ...all.map(formatOption),
    "",
    ...formatExits(),
  );
}

function formatCommand(command: CommandName): string {
  const { says, options: names, usage }: CommandSpec = commands[command];
  return lines(
    `usage: node build.mjs ${command} ${usage ?? "[folder]"} [options]`,
    "",
    `${says[0]?.toUpperCase()}${says.slice(1)}.${usage === "DIR" ? "" : " The folder is slides if not given."}`,
    "",
    "Options",
    ...names.map(formatOption),
    "",
    ...formatExits(),
  );
}

function formatOption(name: OptionName): string {
  const { short, value, says }: OptionSpec = options[name];
  const long = `--${name}${value === undefined ? "" : ` ${value}`}`;
  return row(short === undefined ? long : `-${short}, ${long}`, says);
}

function formatExits(): string[] {
  return ["Exit status", ...exits.map((text) => `  ${text}`)];
}

const row = (name: string, says: string): string => `  ${name.padEnd(12)} ${says}`;
const lines = (...texts: string[]): string => `${texts.join("\n")}\n`;
