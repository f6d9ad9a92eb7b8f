import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseArguments } from "../../src/command/arguments.ts";
import { formatHelp } from "../../src/command/help.ts";
import { explainMachineError } from "../../src/disk/machine-error.ts";

const parse = (words: string) => parseArguments(words.split(" ").filter(Boolean));
const complain = (words: string) => {
  const parsed = parse(words);
  return parsed.kind === "wrong" ? parsed.message : parsed.kind;
};

describe("parseArguments", () => {
  it("asks for a folder to make where none or an empty name is given", () => {
    for (const given of [["new"], ["new", ""], ["new", "  "]]) {
      const parsed = parseArguments(given);
      expect(parsed.kind === "wrong" && parsed.message).toBe("Say which folder to make: new DIR.");
    }
  });

  it("takes slides and dist where nothing is said", () => {
    const call = {
      folder: "slides",
      words: "",
      old: null,
      out: "dist",
      port: null,
      host: null,
      allowHosts: [],
      sources: null,
      browser: null,
      look: false,
      share: false,
      steps: false,
      data: false,
      sarif: false,
      strict: false,
    };
    const flags = { all: false, colour: true, json: false, private: false, cache: true, progress: false };
    expect(parse("build")).toEqual({ kind: "call", call: { command: "build", ...call, ...flags } });
  });

  it("takes options before and after the folder", () => {
    expect(parse("build --out a other --no-cache --json")).toMatchObject({
      call: { folder: "other", out: "a", cache: false, json: true },
    });
    expect(parse("serve --port=0")).toMatchObject({ call: { port: 0 } });
  });

  it("suggests the nearest command and option", () => {
    expect(complain("biuld")).toBe('There is no command "biuld". Did you mean "build"?');
    expect(complain("build --jsno")).toBe('There is no option "--jsno". Did you mean "--json"?');
    expect(complain("slides")).toBe('There is no command "slides".');
  });

  it("says which command does not take an option", () => {
    expect(complain("build --port 1")).toBe('"build" takes no option "--port".');
    expect(complain("serve --out a")).toBe('"serve" takes no option "--out".');
  });

  it("says what is wrong with a value", () => {
    expect(complain("build --out")).toBe('"--out" needs a value.');
    expect(complain("build --out --json")).toBe('"--out" needs a value.');
    expect(complain("build --json=yes")).toBe('"--json" takes no value.');
    expect(complain("serve --port 70000")).toBe('"70000" is not a port, which is a number from 0 to 65535.');
    expect(complain("serve --port 8o")).toBe('"8o" is not a port, which is a number from 0 to 65535.');
    expect(complain("build --out a --out b")).toBe('"--out" stands twice: "a", or "b"?');
    expect(complain("serve --allow-host a --allow-host b")).toBe('"--allow-host" stands twice: "a", or "b"?');
    expect(complain("build a b")).toBe('One folder at a time: "a", or "b"?');
    expect(complain("")).toBe("Say what to do.");
    for (const empty of ["", " "])
      expect(parseArguments(["check", empty])).toMatchObject({ message: "The name of the folder is empty." });
  });

  it("refuses help for no command, two forms at once, and an address with more than a host", () => {
    expect(complain("help bild")).toBe('There is no command "bild". Did you mean "build"?');
    expect(complain("check --json --sarif")).toContain("--json, or --sarif?");
    for (const call of ["--host http://a.example/", "--allow-host a.example,https://b.example", "--host a/b"])
      expect(complain(`serve ${call}`), call).toContain("is not a name or an address");
    expect(parse("serve --host 0.0.0.0 --allow-host a.example,b.example").kind).toBe("call");
  });

  it("helps before it complains", () => {
    expect(parse("build --nonsense --help")).toEqual({ kind: "help", command: "build" });
    expect(parse("-h")).toEqual({ kind: "help", command: null });
    expect(parse("help serve")).toEqual({ kind: "help", command: "serve" });
  });
});

describe("formatHelp", () => {
  it("tells every command, every option and every exit status", () => {
    const help = formatHelp(null, "node build.mjs");
    for (const word of [
      "build",
      "serve",
      "check",
      "--out DIR",
      "--port N",
      "--json",
      "--no-cache",
      "--progress",
    ])
      expect(help).toContain(`  ${word} `);
    expect(help).toMatch(/-h, --help.*--version.*\b0 .*\b1 .*\b2 .*\b70 /s);
  });

  it("fits a terminal of 80 columns, and names the program as it was called", () => {
    const helps = [null, "serve", "quotes"] as const;
    const lines = helps.flatMap((name) => formatHelp(name, "npx scenario-briefing").split("\n"));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines).toContain("usage: npx scenario-briefing <command> [folder] [options]");
  });

  it("tells of one command only what it takes", () => {
    expect(formatHelp("serve", "node build.mjs")).toContain("--port N");
    expect(formatHelp("serve", "node build.mjs")).not.toContain("--out");
    expect(formatHelp("pdf", "node build.mjs")).toContain("--json");
    expect(formatHelp("serve", "node build.mjs")).not.toContain("--json");
  });
});

describe("explainMachineError", () => {
  it("tells what the machine refused, and where", () => {
    const error = Object.assign(new Error(), { code: "ENOSPC", syscall: "write", path: "dist/index.html" });
    expect(explainMachineError(error)).toBe(
      "The disk is full. What was there before is unchanged: dist/index.html",
    );
  });

  it("takes nothing else for the machine's fault", () => {
    const part = { code: "EACCES", syscall: "open", path: join("dist", ".index.html.12-0123456789ab.part") };
    expect(explainMachineError(Object.assign(new Error("EACCES"), part))).toBe(
      "There is no permission for dist.",
    );
    expect(explainMachineError(new TypeError("x is not a function"))).toBeNull();
    expect(explainMachineError("text")).toBeNull();
  });
});
