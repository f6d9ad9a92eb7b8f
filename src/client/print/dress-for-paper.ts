// The page in its styles for paper, while something is measured on a screen before it is printed.

const onPaper = ["fonts", "base", "fixed", "print"]; // style sheets used for printing

/**
 * Applies print styles while measuring, unless they apply already; nothing is painted in between. Returns a
 * function that undoes it.
 */
export function dressForPaper(): () => void {
  if (matchMedia("print").matches) return () => {};
  const styles = [...document.querySelectorAll<HTMLStyleElement>("style[data-for]")];
  const before = styles.map((style) => style.getAttribute("media"));
  for (const style of styles) style.media = onPaper.includes(style.dataset.for ?? "") ? "all" : "not all";
  return () =>
    styles.forEach((style, i) => {
      const media = before[i] ?? null;
      if (media === null) style.removeAttribute("media");
      else style.media = media;
    });
}
