// Turns drawings into pictures, for programs that show no SVG: all in the page itself, which takes a tenth of the time of
// as many screenshots.
import type { PictureShape, SlideShapes } from "../../outputs/pptx/shapes.ts";

const scale = 2; // pixels for each px of the slide

/** Gives every shape that has an SVG its PNG. Equal drawings are drawn once. */
export async function drawPictures(slides: readonly SlideShapes[]): Promise<void> {
  const shapes = slides.flatMap((slide) => slide.shapes.filter((one) => one.kind === "picture"));
  const drawn = new Map<string, Promise<string>>();
  await Promise.all(
    shapes.map(async (shape) => {
      if (shape.svg === null) return;
      const key = `${Math.round(shape.width)} ${Math.round(shape.height)} ${shape.svg}`;
      const png = drawn.get(key) ?? drawPicture(shape.svg, shape);
      drawn.set(key, png);
      shape.png = await png;
    }),
  );
}

async function drawPicture(svg: string, { width, height }: PictureShape): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(addFonts(svg))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(scale * width));
  canvas.height = Math.max(1, Math.round(scale * height));
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png").split(",")[1] ?? "";
}

/** A drawing in an image has no fonts but its own. */
function addFonts(svg: string): string {
  if (!svg.includes("<text")) return svg;
  const written = document.querySelector("style[data-for=fonts]")?.textContent ?? "";
  const faces = (written.match(/@font-face\{[^}]*\}/g) ?? []).filter((face) => {
    const [, family = ""] = /font-family:"([^"]*)"/.exec(face) ?? [];
    return svg.includes(`"${family}"`);
  });
  return svg.replace(/^<svg[^>]*>/, (open) => `${open}<style>${faces.join("")}</style>`);
}
