// Runs axe-core in a page. It is evaluated there, which a page's policy does not hinder.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    axe: { run(root: Node, options: RunOptions): Promise<AxeResults> };
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Contrast is measured by contrast.ts, in drawings too; the others look for parts of slides that are not shown. */
const elsewhere = ["color-contrast", "page-has-heading-one", "skip-link"];
/** Axe leaves it out unless it is asked for: nothing may be turned against how a device is held. */
const asked = ["css-orientation-lock"];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/**
 * What axe finds wrong with the page as it is now, a line each, the same in both themes; or with the part of it that
 * `within` selects, by rules that look at parts.
 * Slides that are not shown are out of the document meanwhile: nobody can reach them, and they take most of the time.
 */
export async function findViolations(page: Page, within: string | null = null): Promise<string[]> {
  return page.evaluate(
    async ([tags, elsewhere, asked, within]) => {
      const isShown = (slide: Element) => slide.matches(".present") || !slide.closest(".reveal");
      const hidden = [...document.querySelectorAll("section[data-folio]")].filter((slide) => !isShown(slide));
      const places = hidden.map((slide) => {
        const place = document.createComment("");
        slide.replaceWith(place);
        return place;
      });
      const root = within === null ? document : document.querySelector(within);
      if (!root) throw new Error(`There is no ${within}.`);
      const { violations } = await window.axe.run(root, {
        runOnly: { type: "tag", values: tags },
        resultTypes: ["violations"],
        rules: Object.fromEntries(
          [...elsewhere, ...asked].map((rule) => [rule, { enabled: asked.includes(rule) }]),
        ),
      });
      places.forEach((place, i) => {
        place.replaceWith(hidden[i] as Element);
      });
      // axe joins the lines of a drawing without a space between them; names.test.ts looks at these names.
      const isDrawn = (rule: string, markup: string) =>
        rule === "label-content-name-mismatch" && markup.startsWith("<g ");
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .filter((node) => !isDrawn(id, node.html))
          .map((node) => `${id}: ${node.html.slice(0, 140)} ${node.failureSummary?.split("\n")[1] ?? ""}`),
      );
    },
    [tags, elsewhere, asked, within] as const,
  );
}
