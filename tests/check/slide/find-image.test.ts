import { describe, expect, it } from "vitest";
import { findImage } from "../../../src/check/slide/find-image.ts";

const images = new Map([
  ["My Photo.png", "data:a"],
  ["maps/where.svg", "data:b"],
  ["broken.png", null],
  ["shots.png/", null],
  ["Übersicht.png", "data:c"],
]);
const messageOf = (written: string) => {
  const found = findImage(written, images);
  return "message" in found ? found.message : found.address;
};

describe("findImage", () => {
  it("takes spaces as editors write them, and paths from here", () => {
    expect(["My%20Photo.png", "My Photo.png", "./maps/where.svg", "maps\\where.svg"].map(messageOf)).toEqual([
      ...["data:a", "data:a", "data:b", "data:b"],
    ]);
  });

  it("has a message for each cause", () => {
    expect(messageOf("my%20photo.PNG")).toMatch(/is there as "My Photo.png"/);
    expect(messageOf("u\u0308bersicht.png")).toMatch(/is there as "Übersicht.png"/);
    expect(messageOf("broken.png")).toMatch(/not a complete picture/);
    expect(messageOf("https://example.org/a.png")).toMatch(/nothing is fetched/);
    expect(messageOf("shots.png")).toBe('"shots.png" is a folder, not a picture.');
    expect(messageOf("maps/")).toMatch(/is a folder/);
    expect(messageOf("../a.png")).toMatch(/leads out/);
    expect(messageOf("none.png")).toMatch(/is not in the slides' folder/);
    expect(findImage("where.svg", images)).toMatchObject({ suggestion: "maps/where.svg" });
    expect(messageOf("100%.png")).toMatch(/is not in/);
  });
});
