import { expect, it } from "vitest";
import { formatNumber, formatRange, joinGroups } from "../../src/text/numerals.ts";

it("groups the digits of long numbers, and leaves short ones and decimals", () => {
  const shown = [0, 12, 999, 1000, 12_345, 1_234_567, 1234.5678, -4321].map((value) =>
    formatNumber(value, "en"),
  );
  expect(shown).toEqual(["0", "12", "999", "1,000", "12,345", "1,234,567", "1,234.5678", "-4,321"]);
  expect(formatNumber(1200, "fr")).toBe("1\u00a0200");
  expect([1200.5, 2.5].map((value) => formatNumber(value, "de"))).toEqual(["1.200,5", "2,5"]);
  expect(formatNumber(1200.5, "fr")).toBe("1\u00a0200,5");
});

it("shows a range, and one number where both ends are the same or the upper is not known", () => {
  expect(formatRange({ min: 7, max: 9 }, "en")).toBe("7–9");
  expect(formatRange({ min: 1100, max: 1200 }, "en")).toBe("1,100–1,200");
  expect(formatRange({ min: 4, max: 4 }, "en")).toBe("4");
  expect(formatRange({ min: 1500, max: null }, "de")).toBe("1.500");
});

it("words the lower end of a range whose upper end is not known", () => {
  expect(formatRange({ min: 1500, max: null }, "en", (min) => `at least ${min}`)).toBe("at least 1,500");
  expect(formatRange({ min: 3, max: 4 }, "en", (min) => `at least ${min}`)).toBe("3–4");
});

it("reads groups of three digits, whatever sign or space parts them, and leaves decimals and times", () => {
  const read = ["1,200", "1.200", "1 200", "1\u202f234\u202f567", "1’200", "1,200.5", "3.5", "08:05"].map(
    joinGroups,
  );
  expect(read).toEqual(["1200", "1200", "1200", "1234567", "1200", "1200.5", "3.5", "08:05"]);
});
