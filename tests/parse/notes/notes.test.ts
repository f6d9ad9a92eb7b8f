// A part of the notes is what is written as one, or an error: its words are never read as something else.
import { describe, expect, it } from "vitest";
import type { NotePart } from "../../../src/model/parsed.ts";
import { parseSlide } from "../../../src/parse/slide.ts";

const mark = "zanzibar";

const parse = (text: string) => parseSlide({ path: "slides/02-news.md", text }, "en");

/** Where the mark can be read: on the slide, in parts of the notes, or nowhere. */
function findMark(text: string): { shown: (NotePart | "slide")[]; errors: number } {
  const { slide, diagnostics } = parse(text);
  const has = (value: unknown) => JSON.stringify(value).includes(mark);
  const parts = (Object.keys(slide.notes) as NotePart[]).filter((part) => has(slide.notes[part]));
  const shown = has([slide.flow, slide.headlines]) ? (["slide", ...parts] as const) : parts;
  return { shown: [...shown], errors: diagnostics.filter(({ severity }) => severity === "error").length };
}

const labels = [
  ...["Private:", "private:", "PRIVATE:", "Private :", "Private：", "Private\u00a0:", "Privates:", "Privat:"],
  ...["Pirvate:", "Priavte:", "Private notes:", "Private note:", "Private (me):", "Private;", "Private -"],
  ...["Hold back:", "Hold-back:", "Holdback:", "hold back:", "HOLD BACK:", "Hold backs:", "Hold  back :"],
  ...[
    "Held back:",
    "Hold bakc:",
    "Hold_back:",
    "Ｐｒｉｖａｔｅ：",
    "Рrivate:",
    "Pri\u00advate:",
    "\u200bPrivate:",
  ],
];
/** Said in other words, in the languages the tool knows, and as other tools write it; `x` stands for the words. */
const inOtherWords = [
  ...["Strictly private: x", "My private note: x", "Private, for the speaker: x", "Private for Anna only: x"],
  ...[
    "TODO private: x",
    "This is private: x",
    "Private part: x",
    "PRIVATE NOTES — x",
    "Private… x",
    "For me only: x",
  ],
  ...[
    "Hold back this: x",
    "Do not say this: x",
    "Keep to yourself: x",
    "Not for the audience: x",
    "Confidential: x",
  ],
  ...["Off the record: x", "Do not read out: x", "If asked, say: x", "In case of questions: x"],
  ...[
    "Privat: x",
    "Vertraulich: x",
    "Private Notiz: x",
    "Nur für mich: x",
    "Nicht öffentlich: x",
    "Zurückhalten: x",
  ],
  ...[
    "Nicht sagen: x",
    "Falls gefragt: x",
    "Auf Nachfrage: x",
    "Sprechernotizen: x",
    "Streng vertraulich: x",
  ],
  ...[
    "Privé : x",
    "Note privée : x",
    "Confidentiel : x",
    "À ne pas dire : x",
    "Garder pour soi : x",
    "Si on demande : x",
  ],
  ...["Notes de l’orateur : x", "Strictement confidentiel\u00a0: x"],
  ...["פרטי: x", "הערה פרטית: x", "לא לומר: x", "אם ישאלו: x", "הערות לדובר: x", "פְּרָטִי: x"],
  ...[
    "{{< private >}}\nx\n{{< /private >}}",
    "{% private %}\nx\n{% endprivate %}",
    "{{#private}}\nx\n{{/private}}",
  ],
  ...[
    "#+BEGIN_PRIVATE\nx\n#+END_PRIVATE",
    "#+BEGIN_NOTES\nx\n#+END_NOTES",
    "[.private]\nx",
    "\\\\note{x}",
    "\\\\private{x}",
  ],
  ...[
    '!!! private "A"\n    x',
    '??? private "A"\n\nx',
    "#private x",
    "@private x",
    "🔒 Private x",
    "%% Private: x %%",
  ],
  ...[
    "> [!private]- A\n> x",
    "> [!hold-back] x",
    "> [!NOTE] Private: x",
    "> [!CAUTION] Hold back: x",
    ":::private\nx\n:::",
  ],
  ...[
    "Say it **Private:** x",
    "Say it **Private**: x",
    "- one *Hold back:* x",
    "Say it — Private: x",
    "Say it; Private: x",
  ],
  ...[
    "Privat – x",
    "Privé — x",
    "פרטי - x",
    "Speaker notes — x",
    "Confidential — x",
    "Private-- x",
    "Private) x",
  ],
  ...["HOLD-BACK x", "HOLD BACK! ask x", "PRIVATE ask x", "Hold Back; x", "Hold-back point: x", "Private׃ x"],
  ...[
    "@Bob private: x",
    "Private @Bob: x",
    "For Bob, private: x",
    "For speaker only: x",
    "Presenter remarks: x",
  ],
  ...[
    "Say it [private: x]",
    "Say it (private: x)",
    "Say it. [PRIVATE] x",
    "Say it | Private: x",
    "Say it • Private: x",
  ],
  ...[
    "Say it\u00a0 Private: x",
    "///private\nx\n///",
    "/// private\nx\n///",
    "If pressed: x",
    "Never say: x",
  ],
  ...["Nicht für das Publikum: x", "Persönliche Notiz: x", "Pas pour le public : x", "נא לא לומר: x"],
  ...[
    '[a](https://example.org "Private: x")',
    '![a](b.png "Private: x")',
    '<abbr title="Private: x">a</abbr>',
  ],
];
const marks: ((label: string, words: string) => string)[] = [
  (label, words) => `${label} ${words}`,
  (label, words) => `**${label}** ${words}`,
  (label, words) => `*${label}* ${words}`,
  (label, words) => `__${label}__ ${words}`,
  (label, words) => `\`${label}\` ${words}`,
  (label, words) => `~~${label}~~ ${words}`,
  (label, words) => `[${label}](https://example.org) ${words}`,
  (label, words) => `**${label} ${words}**`,
  (label, words) => `(${label} ${words})`,
  (label, words) => `${label.replace(/[:：]/, "&colon;")} ${words}`,
  (label, words) => `${label}\n${words}`,
  (label, words) => `${label}\n\n${words}`,
];
const nestings: ((text: string) => string)[] = [
  (text) => text,
  (text) => ` ${text}`,
  (text) => `   ${text}`,
  (text) => `- ${text.replaceAll("\n", "\n  ")}`,
  (text) => `1. ${text.replaceAll("\n", "\n   ")}`,
  (text) => `- [ ] ${text.replaceAll("\n", "\n  ")}`,
  (text) => `> ${text.replaceAll("\n", "\n> ")}`,
  (text) => `- one\n  - ${text.replaceAll("\n", "\n    ")}`,
  (text) => `> - ${text.replaceAll("\n", "\n>   ")}`,
  (text) => `## ${text.split("\n").join(" ")}`,
  (text) => `${text}\n---`,
  (text) => `| a | b |\n|---|---|\n| ${text.replaceAll(/\n+/g, "<br>")} | c |`,
  (text) => `- one\n${text}`,
  (text) => `> one\n${text}`,
  (text) => `one  \n${text}`,
  (text) => `one\n${text}`,
];
const places: ((text: string) => string)[] = [
  (text) => `# News\n\n${text}\n`,
  (text) => `# News\n\nNote:\n\nSay it.\n\n${text}\n`,
  (text) => `# News\n\nNote:\n\nIf asked: Who?\n\n${text}\n\nLater.\n`,
  (text) => `# News\n\nNote:\n\n- one\n- two\n\n\`\`\`\ncode\n\`\`\`\n\n${text}\n`,
];

/** Every label, markup, nesting and place meets every other; of all 25,000 combinations every 47th is tried. */
function* combinations(): Generator<string> {
  const all = labels.length * marks.length * nestings.length * places.length;
  for (let i = 0; i < all; i += 47) {
    const [a, b, c] = [labels.length, marks.length, nestings.length];
    const markUp = marks[Math.floor(i / a) % b]!;
    const nest = nestings[Math.floor(i / (a * b)) % c]!;
    const place = places[Math.floor(i / (a * b * c))]!;
    yield place(nest(markUp(labels[i % a]!, mark)));
  }
}

/** What swallows the lines after it, or seems to; `x` stands for the part. */
const traps: Record<string, string> = {
  "a line of inline code with three backticks": "```` ``` ```` opens a fence.\n\nx",
  "a line that begins with inline code of three backticks": "``` `a` ``` is code.\n\nx",
  "a fence in a list": "- ```\n  code\n  ```\nx",
  "a fence in a list that is never closed": "- ```\n  code\nx",
  "a fence in a quotation": "> ```\n> code\nx",
  "a fence never closed": "```\ncode\n\nx",
  "a fence of tildes never closed": "~~~\ncode\n```\n\nx",
  "a fence closed by a shorter one": "````\ncode\n```\n\nx",
  "a fence that the next one closes": "```\ncode\n\nx\n\n```\nmore\n",
  "a fence that a later one with a language does not close": "```yaml\na: b\n\nx\n\n```chain\nb: c\n```",
  "a comment never closed": "<!-- out\n\nx",
  "a comment that ends on the line": "<!-- out -->x",
  "a comment in a line that never ends": "words <!-- out\nx",
  "a comment over lines of a paragraph": "words <!-- out\nx\n-->",
  HTML: "<div>\nx\n</div>",
  "a line break as a block": "<br>\nx",
  "an indented line": "    x",
  "a tab": "\tx",
  "a setext heading": "x\n---",
  "a setext heading of two lines": "words\nx\n===",
  "a table": "| a | b |\n|---|---|\n| c | d |\nx",
  "a table's head": "x | b\n---|---\nc | d",
  "a link's definition": "[a]: https://example.org 'title\nx'",
  "a definition named like the part": "[Private]: x",
  "a link over two lines": "[words\nx](https://example.org)",
  "a link's title over two lines": '[words](https://example.org "title\nx")',
  "code over two lines": "`code\nx`",
  "an image's alternative": "![x](a.png)",
  "a citation's brackets": "[@a\nx]",
  "the middle of a line": "Say it. x",
  "after a line break": "Say it.<br>x",
  "after a hard break": "Say it.\\\nx",
  "an allowed tag": "<sub>\nx\n</sub>",
  "the title of an abbreviation": '<abbr title="a\nx">b</abbr>',
  "a line separator": "words\u2028x",
  "an element": "<sub>Private:</sub> x",
  "a marker of Marp": "<!-- notes -->\n\nzanzibar",
  "a marker of remark": "???\n\nzanzibar",
  "a marker of Pandoc": "::: notes\nzanzibar\n:::",
  "a marker of Quarto": "::: {.notes}\nzanzibar\n:::",
  "speaker notes": "Speaker notes:\n\nzanzibar",
  notes: "Notes:\n\nzanzibar",
  "note with a space": "Note : zanzibar",
  "a heading of notes": "## Notes\n\nzanzibar",
  "an alert of a kind that GitHub has not": "> [!PRIVATE]\n> zanzibar",
  "a marker of Deckset": "^ zanzibar",
  "brackets around the name": "[Private] zanzibar",
  "round brackets around the name": "(private) zanzibar",
  "two names at once": "Private/hold back: zanzibar",
  "a dash for the colon": "Private — zanzibar",
  "a stroke for the colon": "Private | zanzibar",
  "a note with a dash": "private note - zanzibar".replace("p", "P"),
  "two parts in one line": "Hold back: Private: zanzibar",
};

describe("parts of the notes", () => {
  it("hold what is written under any label, markup, nesting and place, or the slide has an error", () => {
    const open = [...combinations()].filter((text) => {
      const { shown, errors } = findMark(text);
      return errors === 0 && shown.some((part) => part !== "private" && part !== "holdBack");
    });
    expect(open.slice(0, 5), `of ${open.length}`).toEqual([]);
  });

  for (const [name, trap] of Object.entries(traps)) {
    it(`are not lost in ${name}`, () => {
      for (const label of ["Private", "Hold back"]) {
        for (const place of places) {
          const text = place(trap.replace(/\bx\b/g, `${label}: ${mark}`));
          const { shown, errors } = findMark(text);
          expect(errors > 0 || shown.every((part) => part !== "slide" && part !== "say"), text).toBe(true);
        }
      }
    });
  }

  it("are errors in other words, other languages and the marks of other tools", () => {
    const open = inOtherWords.flatMap((words) =>
      places
        .map((place) => place(words.replace(/\bx\b/, mark)))
        .filter((text) => {
          const { shown, errors } = findMark(text);
          return errors === 0 && shown.length > 0;
        }),
    );
    expect(open).toEqual([]);
  });

  it("begin where a paragraph's line begins with a name", () => {
    const text =
      "# News\n\nText.\nNote: Say.\nIf asked: Who?\n\n```\ncode\n```\nHold back:\nThis.\n\nPrivate: zanzibar";
    const { slide, diagnostics } = parse(text);
    expect(diagnostics).toEqual([]);
    expect(Object.values(slide.notes).map((flow) => flow.map(({ kind }) => kind))).toEqual([
      ["paragraph"],
      ["paragraph", "code"],
      ["paragraph"],
      ["paragraph"],
    ]);
  });

  it("stand after `Note:`", () => {
    for (const name of ["Private", "Hold back", "If asked"]) {
      const { diagnostics } = parse(`# News\n\n${name}: x\n\nNote: y\n`);
      expect(diagnostics.map(({ rule, at }) => [rule, at.line])).toEqual([["notes-order", 3]]);
    }
  });

  const ordinary = [
    "Private companies built it.\n\nThey held back: nobody knew.",
    "He noted: “no”.\n\nNote that this is so.\n\nNotes on a method: three.",
    "- Public\n- Private\n- Both",
    "| Private | Public |\n|---|---|\n| 1 | 2 |",
    "## Private sector: 40 of 100\n\n## Notes from the field",
    "Privacy: the law of 2018.\n\nPirates: three ships.\n\nVote: 51 to 49.\n\nNode: a point.\n\nNot: this.",
    "It is private.\n\nThe talks were\nprivate and short.\n\nHold back the tide: a story.",
    "> [!NOTE]\n> Words.",
    "What???\n\nA note: the letter came.",
    "```yaml\nprivate: true\nnote: here\n```",
    "```js\nclass A { private: number }\n```",
    "<!--\nPrivate: taken out\n-->\n\nWords <!-- Note: out --> and words.",
    "- one\n  ```yaml\n  private: true\n  ```",
    "1. Asked: Who?\n2. Played back: it",
    "Private information: what firms hold.\n\nPublic and Private: two views.\n\nOf 40 (private: 12) all closed.",
    "Internal: 40.\n\nSecret: nothing.\n\nImportant note: none.\n\nTo be kept: all. It is; it was.",
    "Persönlich: er.\n\nAnmerkung: eine.\n\nÀ retenir : trois.\n\nIntern: nichts.\n\nHolding: eine Firma.",
    "#privateer and me@private.example, [private schools](https://example.org), **private** matters: two.",
    "The *private* sector: 40.\n\n**Held**: two.\n\n- **Back**: one\n- [x] done: all",
    "PRIVATE SECTOR: 40. He fell back: the line broke – and held.\n\nNote – the letter came. Notes — from the field.",
    "“Hold back!” he shouted.\n\nHe was a private; two privates fell.\n\nOf 9 schools (private: 3; state: 6) all closed.",
    "[private schools](https://example.org) and the (private) letter of 4 May.\n\nPrivate, then public: both.",
    "Confidential talks — three of them. Not private – public.\n\nHeld: 12. Never: no. Said: all.",
    "Climate: warm.\n\nNotre-Dame: closed.\n\nNotable: this.\n\nNoted: that.",
  ];
  it("are not seen in ordinary prose", () => {
    for (const text of ordinary) {
      for (const place of places.slice(0, 3))
        expect(
          parse(place(text)).diagnostics.filter(({ severity }) => severity === "error"),
          text,
        ).toEqual([]);
    }
  });
});
