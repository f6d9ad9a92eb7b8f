// The commands and their options. Arguments are checked against this table, and the help is made from it.

import { formats } from "../outputs/registry.ts";

const askedFormats = formats.flatMap(({ name, asked }) => (asked === "data" ? [name] : []));

export interface OptionSpec {
  type: "string" | "boolean";
  short?: string;
  value?: string; // placeholder for the value in the help
  says: string;
}

export const options = {
  out: { type: "string", value: "DIR", says: "write into DIR; dist if not given" },
  port: {
    type: "string",
    value: "N",
    says: "listen on port N and no other; 8000 or the next free one if not given",
  },
  host: {
    type: "string",
    value: "ADDRESS",
    says: "listen on ADDRESS of this machine, 0.0.0.0 for all; whoever reaches it sees the slides",
  },
  "allow-host": {
    type: "string",
    value: "NAME",
    says: "also answer to NAME, which a tunnel or a proxy gives this machine; commas between several",
  },
  share: {
    type: "boolean",
    says: "share on the local network: a phone as speaker view or remote, and a page for the audience",
  },
  sources: {
    type: "string",
    value: "DIR",
    says: "the folder of the sources' texts; BRIEFING_SOURCES if not given",
  },
  browser: {
    type: "string",
    value: "PATH",
    says: "print with the browser at PATH; CHROME_PATH, or an installed one, if not given",
  },
  look: {
    type: "boolean",
    says: "open a browser and find what cannot be read there, on screen and on paper",
  },
  data: {
    type: "boolean",
    says: `also write the facts in standard formats: ${askedFormats.join(", ")}`,
  },
  steps: { type: "boolean", says: "give each step of a slide a page or slide of its own" },
  strict: { type: "boolean", says: "treat warnings as errors" },
  private: {
    type: "boolean",
    says: "a private copy, with what is held back or private; into dist-private if --out is not given",
  },
  sarif: { type: "boolean", says: "print the problems as SARIF 2.1.0 on standard output, for code hosts" },
  json: { type: "boolean", says: "print the problems as JSON on standard output" },
  all: { type: "boolean", says: "print every problem, also those that follow from others" },
  "no-color": { type: "boolean", says: "print without colours; NO_COLOR does the same" },
  "no-cache": { type: "boolean", says: "neither use nor fill the cache of earlier builds" },
  progress: { type: "boolean", says: "show progress even where standard error is no terminal" },
  help: { type: "boolean", short: "h", says: "print this help" },
  version: { type: "boolean", says: "print the version" },
} as const satisfies Record<string, OptionSpec>;

export type OptionName = keyof typeof options;

/** Options for how problems are printed. */
const printing = ["json", "all", "no-color"] as const satisfies OptionName[];

/** Options of commands that build a briefing and write files. */
const building = [
  "sources",
  "strict",
  "private",
  ...printing,
  "no-cache",
  "progress",
  "help",
  "version",
] as const satisfies OptionName[];

/** Options of those that also draw the slides with a browser. */
const drawing = ["out", "browser", "steps", ...building] as const satisfies OptionName[];

export interface CommandSpec {
  says: string;
  usage?: string; // what follows the name, if not just a folder
  asks?: "words"; // the first word after the name is what to look for
  needs?: string; // message if what has to follow the name is missing
  options: readonly OptionName[];
}

export const commands = {
  new: {
    says: "make a folder with a briefing that builds as it is, and a stub for each source",
    usage: "DIR",
    needs: "Say which folder to make: new DIR.",
    options: ["sources", "help", "version"],
  },
  build: {
    says: "check the briefing and write it as one HTML file",
    options: ["out", "data", ...building],
  },
  pdf: {
    says: "check the briefing and write it as PDF: briefing.pdf and handout.pdf",
    options: drawing,
  },
  pptx: {
    says: "check the briefing and write it for PowerPoint: briefing.pptx, slides that can be edited",
    options: drawing,
  },
  serve: {
    says: "show the briefing on this machine and rebuild it whenever it is saved",
    options: [
      "port",
      "host",
      "allow-host",
      "share",
      "sources",
      "strict",
      "all",
      "no-color",
      "no-cache",
      "help",
      "version",
    ],
  },
  check: {
    says: "check the briefing and write nothing",
    options: [
      "look",
      "browser",
      "sources",
      "strict",
      "sarif",
      ...printing,
      "no-cache",
      "progress",
      "help",
      "version",
    ],
  },
  find: {
    says: "find words in the sources' texts, and print the line to paste",
    usage: '"words" [folder]',
    asks: "words",
    needs: 'Say which words to find, between quotation marks: find "almost five".',
    options: ["sources", "no-color", "help", "version"],
  },
  ids: {
    says: "list what can be cited or named; with a word, only what holds it",
    usage: "[word] [folder]",
    asks: "words",
    options: ["all", "no-color", "help", "version"],
  },
  quotes: {
    says: "find every quotation and piece of evidence in its source's text, and write quotations.lock",
    options: ["sources", ...printing, "help", "version"],
  },
  diff: {
    says: "say what changed since an earlier briefing.json",
    usage: "OLD/briefing.json [folder]",
    asks: "words",
    options: ["sources", ...printing, "no-cache", "help", "version"],
  },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof commands;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);
export const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);
export const takes = (command: CommandName, option: OptionName): boolean =>
  (commands[command].options as readonly OptionName[]).includes(option);
