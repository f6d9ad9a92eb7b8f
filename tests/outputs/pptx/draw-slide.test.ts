// One line of text in PowerPoint has the room that is free beside it, since another font may be wider.
import JSZip from "jszip";
import pptxgen from "pptxgenjs";
import { describe, expect, it } from "vitest";
import type { Run, Shape, TextShape } from "../../../src/model/shapes.ts";
import { drawSlide } from "../../../src/outputs/pptx/draw-slide.ts";

const run: Run = {
  text: "The public had to wait",
  language: "en",
  rightToLeft: false,
  mark: null,
  font: "Archivo",
  size: 24,
  bold: false,
  italic: false,
  color: "11161A",
  link: null,
  highlight: null,
  struck: false,
  underlined: false,
};
const line = (given: Partial<TextShape> = {}): TextShape => ({
  kind: "text",
  role: "text",
  x: 100,
  y: 200,
  width: 300,
  height: 30,
  runs: [run],
  align: "left",
  leading: 30,
  bullet: "none",
  indent: 0,
  rightToLeft: false,
  oneLine: true,
  ...given,
});

/** Width in px, wrapping and fitting of the first text of a slide, as they stand in the file. */
async function firstText(shapes: Shape[]) {
  const file = new pptxgen();
  drawSlide(file.addSlide(), shapes, () => null);
  const zip = await JSZip.loadAsync((await file.write({ outputType: "nodebuffer" })) as Buffer);
  const xml = await zip.file("ppt/slides/slide1.xml")!.async("text");
  return {
    x: Math.round(Number(/<p:sp>[\s\S]*?<a:off x="(\d+)"/.exec(xml)![1]) / 9525),
    width: Math.round(Number(/<a:ext cx="(\d+)" cy="\d+"\/><\/a:xfrm><a:prstGeom/.exec(xml)![1]) / 9525),
    wraps: /<a:bodyPr[^>]*wrap="square"/.test(xml),
    shrinks: xml.includes("<a:normAutofit"),
  };
}

describe("one line of text", () => {
  it.each([
    ["to its neighbour", line({ x: 600, y: 190 }), 494],
    [
      "to a picture",
      { kind: "picture", alt: "", svg: null, png: "AAAA", x: 700, y: 0, width: 9, height: 720 },
      594,
    ],
    ["to the edge, past what stands above", line({ x: 600, y: 100 }), 1160],
    ["to the edge, past what stands below", line({ x: 600, y: 229 }), 1160],
    ["no further than its own width beside a near neighbour", line({ x: 402 }), 302],
  ] as [string, Shape, number][])("reaches %s, and shrinks there", async (_, beside, width) => {
    expect(await firstText([line(), beside])).toMatchObject({ width, wraps: true, shrinks: true });
  });

  it("from right to left reaches to what stands left of it", async () => {
    const own = line({ x: 800, align: "right", rightToLeft: true });
    expect(await firstText([own, line({ x: 100, width: 200 })])).toMatchObject({ x: 306, width: 794 });
  });

  it("that ends at the right still ends there, with the room left of it", async () => {
    expect(await firstText([line({ align: "right" })])).toMatchObject({ x: 88, width: 312 });
  });

  it("keeps to one line where it ends at the right or stands in the middle", async () => {
    for (const align of ["right", "center"] as const)
      expect(await firstText([line({ align })])).toMatchObject({ width: 312, wraps: false, shrinks: false });
  });

  it("leaves a text of several lines its width", async () => {
    const shapes = [line({ oneLine: false, height: 90 })];
    expect(await firstText(shapes)).toMatchObject({ width: 304, wraps: true, shrinks: true });
  });
});
