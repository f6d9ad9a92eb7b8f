// The code that lets a second device in, as the terminal prints it.
import { expect, test } from "vitest";
import { drawCode } from "../../src/command/share.ts";

const address = "http://192.168.1.20:8000/speak#abcdefghijkl";
const colourCode = "\u001b[";

test("a share code is drawn in black and white where the terminal takes colour", async () => {
  expect(await drawCode(address, true)).toContain(colourCode);
});

test("a share code has no escape sequence without colour, and is as large", async () => {
  const code = await drawCode(address, false);
  expect(code).not.toContain(colourCode);
  expect(code).toMatch(/[█▀▄]{4}/);
  expect(code.split("\n").length).toBeGreaterThan(15);
});
