// Changes that the tags of a PDF need and the page does not, for one printing.

type Undo = () => void;

/** Returns a function that undoes them. */
export function prepareTags(deck: HTMLElement): Undo {
  const undo = [tagLanguages(deck), silenceRunningHeads(deck), fillCells(deck)];
  return () => {
    for (const each of undo) each();
  };
}

/** A browser tags an element, and so its language, only if the element has an id in the PDF. */
function tagLanguages(deck: HTMLElement): Undo {
  const words = [...deck.querySelectorAll("[lang]:not([id])")];
  words.forEach((each, i) => {
    each.id = `words_${i}`;
  });
  return () => {
    for (const each of words) each.removeAttribute("id");
  };
}

/** What every page repeats is read out once: on the first slide, or where a section begins. */
function silenceRunningHeads(deck: HTMLElement): Undo {
  const [first, ...others] = deck.querySelectorAll("section:not([data-stack])");
  const partOf = (section: Element | undefined) => section?.querySelector(".chrome .part") ?? null;
  const again = others.flatMap((section, i) => {
    const before = partOf(i === 0 ? first : others[i - 1]);
    const part = partOf(section);
    const isSame = part !== null && part.textContent === before?.textContent;
    return [
      ...section.querySelectorAll(".chrome > :is(.briefing, .key), .foot > .about"),
      ...(isSame ? [part] : []),
    ];
  });
  const silent = [...again, ...deck.querySelectorAll(".foot > .folio")];
  for (const each of silent) each.setAttribute("aria-hidden", "true");
  return () => {
    for (const each of silent) each.removeAttribute("aria-hidden");
  };
}

/** A browser does not tag empty cells, so that a row would lack them. */
function fillCells(deck: HTMLElement): Undo {
  const empty = [...deck.querySelectorAll(":is(td, th):empty")];
  for (const cell of empty) cell.textContent = "\u00a0";
  return () => {
    for (const cell of empty) cell.textContent = "";
  };
}
