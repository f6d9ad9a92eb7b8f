// Makes the help from the commands and their options, in lines of at most 80 columns.
import { wrapWords } from "../report/width.ts";
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

/** Help for one command, or for all (null). `program` is what the program is called with: "node build.mjs". */
export function formatHelp(command: CommandName | null, program: string): string {
  return command === null ? formatOverview(program) : formatCommand(command, program);
}

function formatOverview(program: string): string {
  const list = Object.entries(commands).map(([name, { says }]) => row(name, says));
  const all = Object.keys(options) as OptionName[];
  return lines(
    `usage: ${program} <command> [folder] [options]`,
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

function formatCommand(command: CommandName, program: string): string {
  const { says, options: names, usage }: CommandSpec = commands[command];
  return lines(
    `usage: ${program} ${command} ${usage ?? "[folder]"} [options]`,
    "",
    ...wrapWords(
      `${says[0]?.toUpperCase()}${says.slice(1)}.${usage === "DIR" ? "" : " The folder is slides if not given."}`,
      mostColumns,
    ),
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

const mostColumns = 80;
const nameColumns = 19; // of the longest option and two spaces

/** A name and what it means, which goes on below itself. */
const row = (name: string, says: string): string => {
  const [first = "", ...more] = wrapWords(says, mostColumns - nameColumns - 2);
  const under = " ".repeat(nameColumns + 2);
  return [`  ${name.padEnd(nameColumns)}${first}`, ...more.map((line) => `${under}${line}`)].join("\n");
};
const lines = (...texts: string[]): string => `${texts.join("\n")}\n`;
