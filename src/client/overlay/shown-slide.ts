// Finds the slide that the window shows, and reports whenever that may have changed.

/** Null while nothing is presented. */
export function findShownSlide(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".reveal.ready section[data-folio].present");
}

const pause = 150; // ms without a change

/** Calls back after changes of slide, step, theme, size and content, and once at the beginning. */
export function watchShownSlide(tell: () => void): void {
  let timer = 0;
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(tell, pause);
  };
  const classes = { attributeFilter: ["class"] };
  const deck = document.querySelector(".deck");
  if (deck) new MutationObserver(soon).observe(deck, { ...classes, subtree: true, childList: true });
  new MutationObserver(soon).observe(document.documentElement, classes);
  addEventListener("resize", soon);
  soon();
}
