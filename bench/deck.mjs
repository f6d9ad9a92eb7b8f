// Writes a made-up briefing of any length: text slides, with a flowchart of its own on every fourth.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const scenario = `title: A briefing to measure by
shortTitle: Measure
subtitle: Made up, as long as it must be
dates: no dates
language: en
timezone: { offset: "+00:00", name: nowhere }
handling: For measuring only
asOf: no date
sides: { a: Northern, b: Southern, n: Onlookers }
accounts: { told: The Gazette, record: The archive }
sources:
  gazette: { publisher: The Gazette, title: Letters, date: null, address: null, kind: article, reliability: C, why: Made up. }
`;

/** Returns the folder, which the caller removes. */
export function writeDeck(slides) {
  const folder = mkdtempSync(join(tmpdir(), "briefing-bench-"));
  writeFileSync(join(folder, "scenario.yaml"), scenario);
  for (let i = 0; i < slides; i++) {
    writeFileSync(join(folder, nameSlide(i)), i % 4 === 3 ? figureSlide(i) : textSlide(i));
  }
  return folder;
}

const nameSlide = (i) => `${String(i + 1).padStart(5, "0")}-s-${spell(i)}.md`;

export const firstSlide = nameSlide(0);
export const countFigures = (slides) => Math.floor(slides / 4);

const textSlide = (i) => `# What the office of ${spell(i)} has written down

Letters went from the north to the south, and answers came back by the same road.

- The first letter was read aloud on the bridge.
- The answer named nobody and asked for patience.
- Both were copied into the register of ${spell(i)}.

Note:

Say who kept the register of ${spell(i)}, and that nobody has seen the originals.
`;

const figureSlide = (i) => `# How a letter of ${spell(i)} reaches the south

\`\`\`mermaid
flowchart LR
  accTitle: The way of a letter of ${spell(i)}
  accDescr: From the writer over the post and the bridge to the reader.
  writer[Writer of ${spell(i)}] --> post[Northern post]
  post -->|by road| bridge{Bridge open?}
  bridge -->|yes| office[Southern office]
  bridge -->|no| ferry[Ferry of ${spell(i + 1)}]
  ferry --> office
  office --> reader([Reader of ${spell(i + 2)}])
\`\`\`
`;

/** A number as a word of letters, since digits in a briefing need a source. */
function spell(number) {
  const letters = "abdefghijk";
  return [...String(number)].map((digit) => letters[Number(digit)]).join("");
}
