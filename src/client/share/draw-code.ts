// A QR code as a picture.

/** `rows` are of 0 and 1. Dark on light in both themes, with the margin of four modules that scanners need. */
export function drawCode(rows: readonly string[], label: string): SVGSVGElement {
  const name = "http://www.w3.org/2000/svg";
  const size = rows.length + 8;
  const svg = document.createElementNS(name, "svg");
  for (const [key, value] of Object.entries({
    class: "code",
    viewBox: `0 0 ${size} ${size}`,
    role: "img",
    "aria-label": label,
  }))
    svg.setAttribute(key, value);
  const path = document.createElementNS(name, "path");
  const cells = rows.flatMap((row, y) =>
    [...row].flatMap((cell, x) => (cell === "1" ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])),
  );
  path.setAttribute("d", cells.join(""));
  svg.append(path);
  return svg;
}
