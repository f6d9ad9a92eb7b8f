import { expect, it } from "vitest";
import { formatNumber, formatRange } from "../../src/text/format-number.ts";

it("groups the digits of long numbers, and leaves short ones and decimals", () => {
  const shown = [0, 12, 999, 1000, 12_345, 1_234_567, 1234.5678, -4321].map((value) =>
    formatNumber(value, ","),
  );
  expect(shown).toEqual(["0", "12", "999", "1,000", "12,345", "1,234,567", "1,234.5678", "-4,321"]);
  expect(formatNumber(1200, "\u00a0")).toBe("1\u00a0200");
  expect([1200.5, 2.5].map((value) => formatNumber(value, "."))).toEqual(["1.200,5", "2,5"]);
  expect(formatNumber(1200.5, "\u00a0")).toBe("1\u00a0200,5");
});

it("shows a range, and one number where both ends are the same or the upper is not known", () => {
  expect(formatRange({ min: 7, max: 9 }, ",")).toBe("7–9");
  expect(formatRange({ min: 1100, max: 1200 }, ",")).toBe("1,100–1,200");
  expect(formatRange({ min: 4, max: 4 }, ",")).toBe("4");
  expect(formatRange({ min: 1500, max: null }, ".")).toBe("1.500");
});
