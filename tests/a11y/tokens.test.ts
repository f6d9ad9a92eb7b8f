// Inks on the grounds that they are drawn on, in both themes: WCAG 2.2, 1.4.3, wants 4.5 for text.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const styles = join(import.meta.dirname, "../../assets/styles");
const read = (name: string): string => readFileSync(join(styles, name), "utf8");

/** A token of a theme, as "#rrggbb". */
function tokenOf(theme: "paper" | "room", name: string): string {
  const block = new RegExp(`^\\.theme-${theme} \\{[^}]*\\}`, "m").exec(read("tokens.css"))?.[0] ?? "";
  return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1] ?? `no ${name} in ${theme}`;
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const themes = ["paper", "room"] as const;

it.each([
  ["ink-dim", "paper"],
  ["ink-dim", "paper-2"],
  ["ink-3", "paper-3"],
])("%s stands out from %s", (ink, ground) => {
  for (const theme of themes)
    expect(contrast(tokenOf(theme, ink), tokenOf(theme, ground)), theme).toBeGreaterThanOrEqual(4.5);
});

it("labels of a map are dimmed by an ink that stands out from a neighbouring country, which is paper-3", () => {
  expect(read("map-states.css")).toMatch(/\.is-dim \.m-line \{\s*fill: var\(--ink-3\)/);
});
