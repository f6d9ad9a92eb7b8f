// What stands where on the slide that is shown: text beyond its box or the slide, and texts that lie on each other.
import type { Page } from "playwright-core";

/** Faults in words; an empty list where every word can be read. */
export function measureStage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stage = document.querySelector("section.present:not(.stack) > .stage");
    if (!stage) return ["there is no slide"];
    const frame = stage.getBoundingClientRect();
    const scale = frame.width / 1280;
    const faults: string[] = [];
    const boxes: { rect: DOMRect; element: Element; text: string }[] = [];
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (!element || !text || element.closest("title, desc, .made, .unseen, [hidden]")) continue;
      if (getComputedStyle(element).visibility === "hidden") continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width > 1 && rect.height > 1) boxes.push({ rect, element, text });
      }
    }
    for (const { rect, text } of boxes) {
      const outside =
        rect.left < frame.left - 1 ||
        rect.right > frame.right + 1 ||
        rect.top < frame.top - 1 ||
        rect.bottom > frame.bottom + 1;
      if (outside) faults.push(`"${text.slice(0, 40)}" leaves the slide`);
    }
    for (const element of stage.querySelectorAll<HTMLElement>("*")) {
      const clips = ["hidden", "clip"].includes(getComputedStyle(element).overflowX);
      if (
        clips &&
        !element.matches(".unseen") &&
        element !== stage &&
        element.scrollWidth > element.clientWidth + 1
      )
        faults.push(`<${element.className}> is cut`);
    }
    // Line boxes are taller than their letters: only the middle of each counts.
    const cores = boxes.map(({ rect, element, text }) => ({
      left: rect.left + scale,
      right: rect.right - scale,
      top: rect.top + rect.height * 0.3,
      bottom: rect.bottom - rect.height * 0.25,
      element,
      text,
    }));
    for (const [i, a] of cores.entries()) {
      for (const b of cores.slice(i + 1)) {
        if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) {
          faults.push(`"${a.text.slice(0, 30)}" lies on "${b.text.slice(0, 30)}"`);
        }
      }
    }
    return faults;
  });
}
