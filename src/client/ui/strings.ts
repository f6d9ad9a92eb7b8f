// The words of the interface, read from the document's data block `#data_strings`.

export type Say = (id: string, values?: Record<string, string | number>) => string;

/**
 * `say("speaker.slide", {slide: 5})` replaces `{slide}`; `count` selects the plural form by Intl.PluralRules.
 * A missing word shows its id, so that the fault is visible and nothing crashes.
 */
export function readStrings(): Say {
  const block = document.querySelector("script#data_strings");
  const words = JSON.parse(block?.textContent || "{}") as Record<string, string>;
  const plurals = new Intl.PluralRules(words["language.tag"] ?? "en");
  const keyOf = (id: string, count: string | number | undefined): string => {
    const own = typeof count === "number" ? `${id}.${plurals.select(count)}` : id;
    return Object.hasOwn(words, own) ? own : id;
  };
  return (id, values = {}) =>
    (words[keyOf(id, values.count)] ?? id).replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    );
}
