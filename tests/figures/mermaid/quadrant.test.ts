// In a quadrant chart a name stands below its dot, and on another side of it where it would lie on something.
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { measure } from "../../../src/figures/text/metrics.ts";
import { drawHand } from "../drawer.ts";

const face = { family: "Archivo", weight: 600, size: 18 } as const;

async function drawNames(points: string) {
  const { drawing } = await drawHand(
    `quadrantChart\n x-axis Small --> Big\n quadrant-1 Engines\n quadrant-2 Workers\n quadrant-3 Helpers\n quadrant-4 Stores\n${points}`,
  );
  if (!drawing) throw new Error("no drawing");
  const { document } = parseHTML(`<svg>${drawing.markup}</svg>`);
  const boxOf = (text: Element) => {
    const [x, y] = (text.getAttribute("transform") ?? "").match(/-?[\d.]+/g)!.map(Number);
    const width = measure(text.textContent ?? "", face);
    return {
      words: text.textContent ?? "",
      left: x! - width / 2,
      right: x! + width / 2,
      top: y!,
      bottom: y! + 18,
    };
  };
  const names = [...document.querySelectorAll(".data-point text")].map(boxOf);
  const all = [
    ...document.querySelectorAll(".quadrant text"),
    ...document.querySelectorAll(".data-point text"),
  ];
  const dots = [...document.querySelectorAll(".data-point")].map((point) => ({
    words: point.querySelector("text")?.textContent ?? "",
    y: Number(point.querySelector("circle")?.getAttribute("cy")),
  }));
  const line = Number(document.querySelector(".border line:nth-of-type(5)")?.getAttribute("x1"));
  return { names, all: all.map(boxOf), dots, line };
}

describe("a quadrant chart", () => {
  it("sets names apart from each other and from those of the quadrants", async () => {
    const { all } = await drawNames(
      "Membrane: [0.3, 0.5]\n Wall: [0.3, 0.52]\n Nucleus: [0.5, 0.5]\n Ribosome: [0.1, 0.9]",
    );
    expect(all).toHaveLength(8);
    for (const [i, one] of all.entries())
      for (const other of all.slice(i + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        expect(across <= 0 || down <= 0, `${one.words} on ${other.words}`).toBe(true);
      }
  });

  it("sets a name beside the line between quadrants", async () => {
    const { names, line } = await drawNames("Golgi body: [0.49, 0.75]");
    expect(line).toBeGreaterThan(0);
    expect(names[0]!.right < line || names[0]!.left > line).toBe(true);
  });

  it("leaves a name below its dot where nothing is in its way", async () => {
    const { names, dots } = await drawNames("Ribosome: [0.1, 0.8]");
    expect(names[0]!.top).toBeCloseTo(dots[0]!.y + 8, 0);
  });
});
