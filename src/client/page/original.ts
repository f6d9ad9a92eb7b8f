// A browser can save the page with all changes by scripts. The document as written is therefore kept in it as
// data, and restored when such a copy is opened.

const id = "data_document";

/** Must run before anything in <body> is changed. */
export function restoreOriginal(): void {
  const kept = document.getElementById(id)?.textContent;
  if (kept === undefined || kept === null) keep();
  else putBack(JSON.parse(kept) as string);
}

function keep(): void {
  const data = document.createElement("script");
  data.type = "application/json";
  data.id = id;
  document.body.append(data);
  writeOriginal(contentOf(document.body));
}

/** What is put back from now on. */
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
