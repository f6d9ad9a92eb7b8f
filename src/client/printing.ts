// Printing from any mode: the hidden slides come back to the page, on paper; afterwards all is as it was.
import { currentTheme, setTheme } from "./theme.ts";

const hiding = ["hidden", "aria-hidden", "inert"];

export function preparePrinting(deck: HTMLElement, ui: HTMLElement): void {
  let restore: (() => void) | null = null;
  addEventListener("beforeprint", () => {
    restore ??= showAll(deck, ui);
  });
  addEventListener("afterprint", () => {
    restore?.();
    restore = null;
  });
}

/** With `?print` in the address somebody waits to print: says when the fonts are there. */
export function announceReady(): void {
  if (!new URLSearchParams(location.search).has("print")) return;
  const fonts = [...document.fonts].map((font) => font.load().catch(() => font));
  void Promise.all(fonts).then(() => {
    document.documentElement.dataset.printReady = "";
  });
}

/** Without these attributes gone, most of the text would be missing from a PDF's tags although the page looks right. */
function showAll(deck: HTMLElement, ui: HTMLElement): () => void {
  const taken: [Element, string, string][] = [];
  for (const section of deck.querySelectorAll("section"))
    for (const name of hiding) {
      const value = section.getAttribute(name);
      if (value === null) continue;
      taken.push([section, name, value]);
      section.removeAttribute(name);
    }
  const theme = currentTheme();
  setTheme("paper");
  ui.hidden = true;
  return () => {
    for (const [section, name, value] of taken) section.setAttribute(name, value);
    setTheme(theme);
    ui.hidden = false;
  };
}
