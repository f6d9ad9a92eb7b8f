// Briefings with a given number of each kind of content, to measure by.

const names = ["amber", "birch", "cedar", "dune", "ember", "fjord", "grove", "heath", "isle", "juniper"];

/** A name in words for each number, "cedar birch amber", since digits need a source. */
export const spell = (i) => [...String(i)].map((digit) => names[digit]).join(" ");
export const letters = (i) => spell(i).replaceAll(" ", "-");
export const wordsOf = (i) => `${i + 2} letters of ${spell(i)} reached the south at last`;
export const noHash = "0".repeat(64);

/** What there is of each kind where nothing else is asked for. */
const few = {
  events: 20,
  actors: 10,
  sources: 10,
  quotes: 10,
  claims: 20,
  places: 5,
  relations: 5,
  counts: 5,
};
export const kinds = Object.keys(few);

/**
 * As readFolder gives it: twenty slides, and a scenario with as many of each kind as `asked` says, `{ events: 500 }`,
 * each with its evidence.
 */
export function largeFolder(asked) {
  const count = { ...few, ...asked };
  const pick = (kind, i) => `${kind}-${letters(i % count[`${kind}s`])}`;
  const words = {}; // the lock's, by key
  const lock = (key, i) => {
    words[key] = {
      source: pick("source", i),
      paragraph: 1,
      at: "0-9",
      checked: "2026-01-01",
      words: wordsOf(i),
    };
  };
  const sections = Object.entries(writeEntities(pick, lock)).map(([kind, write]) => {
    const ids = Array.from({ length: count[`${kind}s`] }, (_, i) => `${kind}-${letters(i)}`);
    return `${kind}s:\n${ids.map((id, i) => `  ${id}: { ${write(i, id)} }\n`).join("")}`;
  });
  const scenario = `title: A scenario to measure by\nsides: { a: Northern, b: Southern }\n${sections.join("")}`;
  const texts = lockTexts(count.sources, pick);
  const file = (path, text) => ({ path, text });
  const slide = (i) =>
    `# What ${letters(i)} has sent\n\nLetters came. [@${pick("event", i)}]\n\n> [@${pick("quote", i)}]\n`;
  return {
    scenario: [file("slides/scenario.yaml", scenario)],
    slides: Array.from({ length: 20 }, (_, i) => file(`slides/${i}-s-${letters(i)}.md`, slide(i))),
    lock: file("slides/quotations.lock", JSON.stringify({ version: 2, texts, words })),
    images: new Map(),
  };
}

/** For each kind, what stands between the braces of its i-th entity. `lock` keeps where the entity's words stand. */
function writeEntities(pick, lock) {
  const resting = (i, id) => {
    lock(`${id}/evidence/0`, i);
    return `evidence: { ${pick("source", i)}: ${wordsOf(i)} }`;
  };
  return {
    source: (i) =>
      `publisher: Paper ${letters(i)}, title: Letters ${letters(i)}, date: 1 May 2001, kind: article, why: Written on 1 May., text: text-${letters(i)}.txt, publicDomain: true`,
    actor: (i, id) =>
      `name: Carrier ${letters(i)}, kind: person, side: ${i % 2 ? "a" : "b"}, ${resting(i, id)}`,
    place: (i, id) =>
      `name: Post ${letters(i)}, latitude: ${(i % 120) - 60}, longitude: ${(i % 300) - 150}, radius: 5, ${resting(i, id)}`,
    event: (i, id) => {
      const answers = i ? `, responds_to: [{ event: event-${letters(i - 1)}, basis: inferred }]` : "";
      return `title: Letter ${letters(i)}, when: 2001-05-01, actor: ${pick("actor", i)}, places: [${pick("place", i)}]${answers}, ${resting(i, id)}`;
    },
    claim: (i, id) =>
      `text: "${i + 2} letters of ${letters(i)} came", about: ${pick("event", i)}, ${resting(i, id)}`,
    quote: (i, id) => {
      lock(id, i);
      return `by: ${pick("actor", i)}, source: ${pick("source", i)}, words: ${wordsOf(i)}`;
    },
    relation: (i, id) =>
      `verb: writes to, from: ${pick("actor", i)}, to: ${pick("actor", i + 1)}, ${resting(i, id)}`,
    count: (i, id) =>
      `event: ${pick("event", i)}, what: letters, min: ${i + 2}, max: ${i + 2}, who: Paper, ${resting(i, id)}`,
  };
}

/** What the lock keeps of each source's text. */
function lockTexts(count, pick) {
  const texts = Array.from({ length: count }, (_, i) => [
    pick("source", i),
    { file: `text-${letters(i)}.txt`, sha256: noHash, capture: noHash, characters: 1e6 },
  ]);
  return Object.fromEntries(texts);
}
