import { describe, expect, it } from "vitest";
import { measureDistance, roundDistance } from "../../src/model/geography.ts";

const rlz = { latitude: 36.8978, longitude: 41.9975 };
const alOmar = { latitude: 35.1517, longitude: 40.5758 };

describe("measureDistance", () => {
  it("follows the great circle", () => {
    expect(Math.abs(measureDistance(rlz, alOmar) - 232)).toBeLessThan(1);
    expect(measureDistance(rlz, rlz)).toBe(0);
    const quarter = measureDistance({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 90 });
    expect(quarter).toBeCloseTo((Math.PI / 2) * 6371.0088, 6);
  });
});

describe("roundDistance", () => {
  it("says a distance no more exactly than the places are known", () => {
    expect(roundDistance(232, 12)).toBe(230);
    expect(roundDistance(232, 40)).toBe(250);
    expect(roundDistance(18.5, 13)).toBe(20);
    expect(roundDistance(232.4, 0.5)).toBe(232);
  });
});
