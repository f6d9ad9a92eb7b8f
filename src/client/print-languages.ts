// Words of another language within a line, for the tags of a PDF: the browser gives a tag, and with it the language, only
// to what has an id there.

/** Gives what takes the ids away again. */
export function tagLanguages(deck: HTMLElement): () => void {
  const words = [...deck.querySelectorAll("[lang]:not([id])")];
  words.forEach((each, i) => {
    each.id = `words_${i}`;
  });
  return () => {
    for (const each of words) each.removeAttribute("id");
  };
}
