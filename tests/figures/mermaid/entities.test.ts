// Diagrams of entities: names stand in the middle of their boxes, and words on lines hide no mark of how many.
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { measure } from "../../../src/figures/text/metrics.ts";
import { markupOf } from "../drawer.ts";

const drawn = async (text: string) => parseHTML(`<svg>${await markupOf(text)}</svg>`).document;

describe("a diagram of entities", () => {
  it("has the name of one without attributes in the middle of its box", async () => {
    const document = await drawn("erDiagram\n SHIP ||--o{ PORT : visits\n PORT ||--|| HARBOUR_OFFICE : has");
    for (const name of ["SHIP", "PORT", "HARBOUR_OFFICE"]) {
      const text = [...document.querySelectorAll(".node text")].find((one) => one.textContent === name)!;
      const width = measure(name, { family: "Archivo", weight: 600, size: 20 });
      const moved = Number(/translate\(([-\d.]+)/.exec(text.getAttribute("transform") ?? "")?.[1] ?? 0);
      const middle = text.getAttribute("text-anchor") === "middle" ? 0 : width / 2;
      expect(Math.abs(Number(text.getAttribute("x")) + moved + middle), name).toBeLessThan(1);
    }
  });

  it("has the words of a line clear of the marks at both its ends", async () => {
    const document = await drawn("erDiagram\n A }o--o{ B : none");
    for (const marker of document.querySelectorAll("marker"))
      expect(marker.getAttribute("markerUnits")).toBe("userSpaceOnUse");
    const [, ...points] = /^M[-\d.]+,([-\d.]+).*,([-\d.]+)$/.exec(
      document.querySelector(".relationshipLine")!.getAttribute("d")!,
    )!;
    const [from, to] = points.map(Number);
    const reach = 57 - 18; // px of the longest mark beyond the end of its line
    const half = 18; // px of a word's ground, with its halo
    expect(to! - from!).toBeGreaterThan(2 * reach + 2 * half);
  });
});
