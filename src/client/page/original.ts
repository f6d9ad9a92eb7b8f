// A browser can save the page with all changes by scripts. The document as written is therefore kept in it as
// data, and restored when such a copy is opened.

const id = "data_document";

/**
 * Must run before anything in <body> is changed; then `start` runs. In a saved copy what scripts had added stands
 * after the script that now runs, so the copy is put back when all of it is there.
 */
export function restoreOriginal(start: () => void): void {
  const kept = document.getElementById(id)?.textContent;
  if (kept === undefined || kept === null) {
    keep();
    start();
    return;
  }
  const restore = () => {
    putBack(JSON.parse(kept) as string);
    start();
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", restore, { once: true });
  else restore();
}

function keep(): void {
  const data = document.createElement("script");
  data.type = "application/json";
  data.id = id;
  document.body.prepend(data); // before the script that looks for it in a saved copy
  writeOriginal(contentOf(document.body));
}

/** Sets what is restored when a saved copy is opened. */
export function writeOriginal(content: readonly Element[]): void {
  const data = document.getElementById(id);
  const text = content.map((each) => each.outerHTML).join("");
  if (data) data.textContent = JSON.stringify(text).replaceAll("<", "\\u003c"); // so that nothing in it ends the element
}

function putBack(text: string): void {
  for (const each of contentOf(document.body)) each.remove();
  const original = document.createElement("template");
  original.innerHTML = text;
  document.body.prepend(original.content);
  document.body.removeAttribute("style");
  document.body.removeAttribute("class");
}

/** Everything except the scripts, which already run, and the data. */
export function contentOf(body: HTMLElement): Element[] {
  return [...body.children].filter((each) => each.localName !== "script" && each.localName !== "style");
}
