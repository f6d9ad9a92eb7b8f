// Turns drawings into pictures, for programs that show no SVG: all in the page itself, which takes a tenth of the
// time of as many screenshots.
import type { PictureShape, SlideShapes } from "../../model/shapes.ts";

const scale = 1.5; // pixels for each px of the slide: a slide that fills a screen of 1920 × 1080

/**
 * White that nobody sees. Pixels without any colour are black to programs that scale colours and transparency apart,
 * such as LibreOffice when it prints, so that every edge gets a dark line.
 */
const veil = "#ffffff01";

/** PNGs of the shapes that have an SVG, base64, for each slide in order. Equal drawings are drawn once. */
export async function drawPictures(slides: readonly SlideShapes[]): Promise<string[][]> {
  const drawn = new Map<string, Promise<string>>();
  const faces = listFaces();
  const drawOnce = (svg: string, shape: PictureShape): Promise<string> => {
    const key = `${Math.round(shape.width)} ${Math.round(shape.height)} ${svg}`;
    const png = drawn.get(key) ?? drawPicture(addFonts(svg, faces), shape);
    drawn.set(key, png);
    return png;
  };
  return Promise.all(
    slides.map(({ shapes }) =>
      Promise.all(
        shapes.flatMap((shape) =>
          shape.kind === "picture" && shape.svg !== null ? [drawOnce(shape.svg, shape)] : [],
        ),
      ),
    ),
  );
}

async function drawPicture(svg: string, { width, height }: PictureShape): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(scale * width));
  canvas.height = Math.max(1, Math.round(scale * height));
  const pen = canvas.getContext("2d");
  if (pen) {
    pen.fillStyle = veil;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  }
  return canvas.toDataURL("image/png").split(",")[1] ?? "";
}

interface Face {
  family: string;
  css: string; // its rule, with the file inside
}

/** A drawing in an image has no fonts but its own. */
function addFonts(svg: string, faces: readonly Face[]): string {
  if (!svg.includes("<text")) return svg;
  const own = faces.filter(({ family }) => svg.includes(`font-family="${family}"`));
  return svg.replace(/^<svg[^>]*>/, (open) => `${open}<style>${own.map(({ css }) => css).join("")}</style>`);
}

/** The fonts that the page brings along. */
function listFaces(): Face[] {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  return rules.flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const family = rule.style.getPropertyValue("font-family").replace(/^["']|["']$/g, "");
    return [{ family, css: rule.cssText }];
  });
}
