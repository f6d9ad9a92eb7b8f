// The words of the interface, read from the document's data block `#data_strings`.

export type Say = (id: string, values?: Record<string, string | number>) => string;

/** `say("speaker.slide", {slide: 5})` fills `{slide}`. A missing word shows its id: visible, and never a crash. */
export function readStrings(): Say {
  const block = document.querySelector("script#data_strings");
  const words = JSON.parse(block?.textContent || "{}") as Record<string, string>;
  return (id, values = {}) =>
    (words[id] ?? id).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
