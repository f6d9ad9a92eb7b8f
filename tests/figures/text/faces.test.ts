import { describe, expect, it } from "vitest";
import { faces as mapFaces } from "../../../src/figures/map/label.ts";
import { faces, plotFaces } from "../../../src/figures/text/faces.ts";

const scale = 1600 / 1280; // the slide is laid out at 1280 px
const plots = Object.entries(plotFaces).flatMap(([name, { plain, quoted }]) => [
  [name, plain.size] as const,
  [`${name}, quoted`, quoted.size] as const,
]);
const all = [
  ...Object.entries({ ...faces, ...mapFaces }).map(([name, { size }]) => [name, size] as const),
  ...plots,
];

describe("the text of figures at 1600 × 900", () => {
  it("is nowhere smaller than 14 px", () => {
    expect(all.filter(([, size]) => size * scale < 14)).toEqual([]);
  });

  it("is not smaller than 18 px where it names who takes part", () => {
    const names = [faces.name, faces.participant, faces.chainName, faces.rowName, faces.lane, mapFaces.call];
    expect(names.filter(({ size }) => size * scale < 18)).toEqual([]);
  });
});
