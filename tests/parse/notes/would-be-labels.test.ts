// Words that mean "Private:" in one language or one place only are found there, and are ordinary words elsewhere.
import { describe, expect, it } from "vitest";
import { parseSlide } from "../../../src/parse/slide.ts";

const mark = "zanzibar";
const words = `${mark} is where they met`;

/** Whether the slide builds and shows the mark. */
function isShown(text: string, language: string): boolean {
  const { slide, diagnostics } = parseSlide({ path: "slides/02-news.md", text }, language);
  const shown = JSON.stringify([slide.headlines, slide.flow, slide.notes.say, slide.notes.ifAsked]);
  return shown.includes(mark) && !diagnostics.some(({ severity }) => severity === "error");
}

const places: ((text: string) => string)[] = [
  (text) => `# News\n\n${text}\n`,
  (text) => `# News\n\nNote:\n\nSay it.\n\n${text}\n`,
  (text) => `# News\n\nNote:\n\nSay it.\n\nIf asked: Who?\n\n${text}\n`,
];
const forms: ((label: string) => string)[] = [
  (label) => `${label}: ${words}`,
  (label) => `${label} : ${words}`,
  (label) => `${label}\u00a0: ${words}`,
  (label) => `${label}：${words}`,
  (label) => `**${label}:** ${words}`,
  (label) => `<b>${label}</b>: ${words}`,
  (label) => `*${label}*: ${words}`,
  (label) => `- ${label}: ${words}`,
  (label) => `- one\n- ${label}: ${words}`,
  (label) => `1. one\n2. ${label}: ${words}`,
  (label) => `> ${label}: ${words}`,
  (label) => `> - one\n>   - ${label}: ${words}`,
  (label) => `- [ ] ${label}: ${words}`,
  (label) => `Say it.\n${label}: ${words}`,
  (label) => `Say it.<br>${label}: ${words}`,
  (label) => `${label} — ${words}`,
  (label) => `${label.toLowerCase()}: ${words}`,
  (label) => `${label.toUpperCase()}: ${words}`,
];

/** In any briefing. */
const anywhere = [
  ...[
    "Between us",
    "Staff only",
    "Kept back",
    "Private, not for the room",
    "Nicht laut",
    "En off",
    "Hors micro",
  ],
  ...[
    "Конфиденциально",
    "Не для публики",
    "Не говорить",
    "Vertrouwelijk",
    "Niet tonen",
    "Privado",
    "No decir",
  ],
  ...["Confidenziale", "Uso interno", "Poufne", "לא לציטוט", "לשימוש פנימי", "لا يقال"],
];
/** Made of words that say what not to say or show. */
const madeOfWords = [
  ...[
    "Do not display this",
    "Never reveal",
    "Hide this",
    "Keep this secret",
    "My eyes only",
    "Internal note",
  ],
  ...["Memo to self", "Not to be repeated", "Pr1vate", "Private/hold back", "Privileged and confidential"],
  ...[
    "Nicht aussprechen",
    "Bitte nicht anzeigen",
    "Keinesfalls nennen",
    "Interne Notiz",
    "Notiz an mich selbst",
  ],
  ...["Ne pas afficher", "À ne pas évoquer", "Rien que pour moi", "Note interne", "Garder secret"],
];
/** Only where the briefing is in the language. */
const atHome: Record<string, string[]> = {
  en: ["Secret", "Internal", "Withheld"],
  de: ["Intern", "Geheim", "Streng geheim"],
  "de-AT": ["Intern"],
  fr: ["Réservé", "Interne", "Secret"],
  he: ["סודי", "פנימי"],
  ru: ["Лично", "Секретно"],
  nl: ["Intern", "Geheim"],
  es: ["Reservado", "Interno"],
  it: ["Riservato", "Segreto"],
  ar: ["خاص", "سري"],
};

describe("words that mean a private part", () => {
  for (const label of anywhere)
    it(`are found in every form and place, whatever the language: ${label}`, () => {
      for (const form of forms)
        for (const place of places) expect(isShown(place(form(label)), "en"), form(label)).toBe(false);
    });

  it("are found where a label is made of words for not saying and not showing", () => {
    for (const label of madeOfWords)
      for (const place of places) expect(isShown(place(`${label}: ${words}`), "en"), label).toBe(false);
  });

  for (const [language, labels] of Object.entries(atHome))
    it(`are found in a briefing in ${language}: ${labels.join(", ")}`, () => {
      for (const label of labels)
        for (const form of forms)
          for (const place of places) expect(isShown(place(form(label)), language), form(label)).toBe(false);
    });

  it("are ordinary words in another language, before a number or a word, in a pair, and within a sentence", () => {
    const ordinary: [string, string][] = [
      ["en", `Intern: ${words}`],
      ["en", `Intern at the base: ${words}`],
      ["en", `Secret police: ${words}`],
      ["en", `The report is secret: ${words}`],
      ["en", `Internal: 40 ${mark}`],
      ["en", `Secret: ${mark}`],
      ["de", `Intern: 40 ${mark}`],
      ["de", `Interne Prüfung: ${words}`],
      ["de", `- Intern: ${words}\n- Extern: ${words}`],
      ["fr", `Secrets : ${words}`],
      ["es", `Interno: 3 ${mark}`],
      ["en", `Private First Class: ${words}`],
      ["en", `Private–public partnership: ${words}`],
      ["en", `Hold back the tide. ${words}`],
    ];
    for (const [language, text] of ordinary)
      for (const place of places) expect(isShown(place(text), language), text).toBe(true);
  });

  it("are found within a line, and in brackets", () => {
    const inside = [
      "Confidential",
      "Off the record",
      "Vertraulich",
      "Confidentiel",
      "Do not say",
      "Конфиденциально",
    ];
    const lines: ((label: string) => string)[] = [
      (label) => `Say it. ${label}: ${words}`,
      (label) => `Say it! **${label}:** ${words}`,
      (label) => `Say it — ${label}: ${words}`,
      (label) => `Say it (${label.toLowerCase()}: ${words})`,
      (label) => `Say it [${label}: ${words}]`,
      (label) => `- Say it. ${label} : ${words}`,
      (label) => `(${label.toLowerCase()}) ${words}`,
      (label) => `[${label}] ${words}`,
      (label) => `/* ${label} */ ${words}`,
    ];
    for (const label of inside)
      for (const line of lines)
        for (const place of places) expect(isShown(place(line(label)), "en"), line(label)).toBe(false);
    const ordinary = [
      `Of 40 (confidential: 12) all closed. ${words}`,
      `The talks were confidential: ${words}`,
      `They spoke (in confidence) where ${words}`,
      `It was said. A confidential source: ${words}`,
      `(See above) ${words}`,
    ];
    for (const text of ordinary)
      for (const place of places) expect(isShown(place(text), "en"), text).toBe(true);
  });

  it("are found as a table's row or column that holds sentences, and not as a group that is counted", () => {
    const table = (...rows: string[]) => `| a | b |\n|---|---|\n${rows.join("\n")}`;
    const held = [
      table("| Say | One. |", `| Private | ${words}. |`),
      table("| Say | One. |", `| **Private** | ${words}? |`),
      table(`| Hold back | ${words}. |`),
      table(`| Vertraulich | ${words}. |`),
      `| a | Private |\n|---|---|\n| one | ${words}. |`,
    ];
    for (const text of held) for (const place of places) expect(isShown(place(text), "en"), text).toBe(false);
    const ordinary = [
      table("| Public | 60 |", `| Private | 40 ${mark} |`),
      `| Private | Public |\n|---|---|\n| 1 | ${mark} |`,
    ];
    for (const text of ordinary)
      for (const place of places) expect(isShown(place(text), "en"), text).toBe(true);
  });

  it("are found in capitals or before an exclamation mark, where a sentence follows", () => {
    const loud: [string, string[]][] = [
      [
        "en",
        [
          "SECRET They met at zanzibar",
          "**TOP SECRET** They met at zanzibar",
          "INTERNAL! They met at zanzibar",
          "STRICTLY CONFIDENTIAL They met at zanzibar",
          "GEHEIM They met at zanzibar",
          "GEHEIM: They met at zanzibar",
          "STRENG GEHEIM They met at zanzibar",
          "NATO RESTRICTED They met at zanzibar",
          "OFFICIAL-SENSITIVE They met at zanzibar",
          "VS-NfD They met at zanzibar",
          "(TS) They met at zanzibar",
          "U//FOUO They met at zanzibar",
          "TLP RED They met at zanzibar",
          "(internal) They met at zanzibar.",
          "| a | b |\n|---|---|\n| c | SECRET: They met at zanzibar |",
        ],
      ],
      [
        "de",
        [
          "GEHEIM Die zanzibar ist",
          "INTERN Der Ort ist zanzibar",
          "Intern! Der Ort ist zanzibar",
          "STRENG GEHEIM Der zanzibar",
        ],
      ],
      [
        "fr",
        [
          "SECRET Le lieu est zanzibar",
          "INTERNE ! Le lieu est zanzibar",
          "TRÈS SECRET Le lieu est zanzibar",
          "À TAIRE Le zanzibar",
        ],
      ],
    ];
    const prose: [string, string[]][] = [
      [
        "en",
        [
          "SECRET papers name zanzibar",
          "CUI Registry pages name zanzibar",
          "SECRETARY Kerry went to zanzibar",
          "NATO SECRET papers name zanzibar",
          "NATO Restricted Documents name zanzibar",
          "(S) Some say zanzibar",
          "Embargo on oil: they met at zanzibar",
        ],
      ],
      ["de", ["Intern hieß das Vorhaben zanzibar", "GEHEIMDIENST Nummer zwei war zanzibar"]],
      ["fr", ["Interne des hôpitaux, il vit zanzibar", "SECRÉTAIRE Général à zanzibar"]],
    ];
    const shown = ([language, lines]: [string, string[]]) =>
      lines.filter((line) => isShown(`# News\n\n${line}\n`, language));
    expect(loud.flatMap(shown)).toEqual([]);
    expect(prose.flatMap(shown)).toEqual(prose.flatMap(([, lines]) => lines));
  });
});

it("Words of other languages are found where they are no words of the briefing's, and so are labels of an embargo", () => {
  const held = [
    "Riservato",
    "Persönlich",
    "Секретно",
    "סודי",
    "سري",
    "TODO",
    "FIXME",
    "For the speaker",
    "On background",
  ];
  held.push(
    "Embargoed until Friday",
    "Under embargo until 18:00",
    "Sperrfrist bis Montag",
    "Embargo jusqu’à lundi",
  );
  const shown = held.filter((label) => isShown(`# News\n\n${label}: They met at zanzibar\n`, "en"));
  expect(shown).toEqual([]);
  for (const [language, label] of [
    ["de", "Personal"],
    ["es", "Todo"],
    ["en", "Intern"],
    ["nl", "Embargo"],
  ] as const)
    expect(isShown(`# News\n\n${label}: They met at zanzibar\n`, language), label).toBe(true);
});

it("A name in bold before a sentence, without a colon, is a warning", () => {
  const told = (line: string) =>
    parseSlide({ path: "slides/02-news.md", text: `# News\n\n${line}\n` }, "en").diagnostics.filter(
      ({ rule }) => rule === "notes-part",
    );
  for (const line of [
    "**Private** They met at the port.",
    "*Confidential* They met at the port.",
    "**Hold back** Ask her about the log.",
  ])
    expect(told(line), line).toMatchObject([{ severity: "warning", at: { line: 3 } }]);
  for (const line of [
    "**Private** banks met at the port.",
    "**Private** First Class",
    "The **private** They of the port met.",
  ])
    expect(told(line), line).toEqual([]);
});

describe("An ordinary word of secrecy in capitals", () => {
  const rulesOf = (line: string, language: string): string[] =>
    places.flatMap((place) =>
      parseSlide({ path: "slides/02-news.md", text: place(line) }, language).diagnostics.map(
        ({ rule, severity }) => `${rule} ${severity}`,
      ),
    );

  it.each([
    ["GEHEIM frag sie nach dem Log", "de"],
    ["INTERN x", "de"],
    ["STRENG GEHEIM nicht vorlesen", "de"],
    ["SECRET ask her about it", "en"],
    ["RÉSERVÉ demandez-lui", "fr"],
  ])("is a warning before other words: %s", (line, language) => {
    expect(rulesOf(line, language)).toEqual(places.map(() => "notes-part warning"));
  });

  it.each([
    ["INTERN frag sie", "en"],
    ["INTERNAL AFFAIRS OFFICERS met.", "en"],
    ["TOP SECRET is what the page says.", "fr"],
    ["SECRET", "en"],
    ["Secret talks began.", "en"],
    ["INTERNATIONALE Truppen kamen.", "de"],
  ])("is none in another language, in a row of capitals, alone or in a sentence: %s", (line, language) => {
    expect(rulesOf(line, language).filter((one) => one.startsWith("notes-part"))).toEqual([]);
  });
});
