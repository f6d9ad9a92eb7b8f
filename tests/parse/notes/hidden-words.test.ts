// Words that another tool would hide are refused here, where they would be shown; ordinary prose is left alone.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import { parseDeck } from "../../../src/parse/deck.ts";
import { parseSlide } from "../../../src/parse/slide.ts";
import { whole } from "../whole-scenario.ts";

const mark = "zanzibar";
const words = `${mark} is where they met`;

const parse = (text: string, language = "en") => parseSlide({ path: "slides/02-news.md", text }, language);
const errorsOf = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ severity }) => severity === "error");

/** Whether the slide builds and shows the mark. */
function isShown(text: string, language?: string): boolean {
  const { slide, diagnostics } = parse(text, language);
  const shown = JSON.stringify([slide.headlines, slide.flow, slide.notes.say, slide.notes.ifAsked]);
  return shown.includes(mark) && errorsOf(diagnostics).length === 0;
}

const places: ((text: string) => string)[] = [
  (text) => `# News\n\n${text}\n`,
  (text) => `# News\n\nNote:\n\nSay it.\n\n${text}\n`,
  (text) => `# News\n\nNote:\n\nSay it.\n\nIf asked: Who?\n\n${text}\n`,
  (text) => `# News\n\nNote:\n\n- one\n- ${text.replaceAll("\n", "\n  ")}\n`,
];

const forms: Record<string, string[]> = {
  Obsidian: [
    `%% ${words} %%`,
    `%%${words}%%`,
    `Say it. %% ${words}%% Go on.`,
    `%%\n${words}\n%%`,
    `%% ${words}`,
  ],
  "a comment of paragraphs": [`%%\n\n${words}\n\n%%`, `{#\n\n${words}\n\n#}`, `{{!--\n\n${words}\n\n--}}`],
  "a template": [
    ...[`{# ${words} #}`, `{#${words}#}`, `{#- ${words} -#}`, `{{! ${words} }}`, `{{!-- ${words} --}}`],
    ...[`{{/* ${words} */}}`, `{{-- ${words} --}}`, `{% comment %}${words}{% endcomment %}`],
    ...[`<%# ${words} %>`, `<%-- ${words} --%>`, `<#-- ${words} -->`, `{* ${words} *}`, `{*${words}*}`],
  ],
  "a programming language": [
    `/* ${words} */`,
    `/*${words}*/`,
    `{/* ${words} */}`,
    `// ${words}`,
    `(* ${words} *)`,
  ],
  "Discord, Reddit, Stack Exchange": [
    ...[`||${words}||`, `|| ${words} ||`, `Say ||${words}|| it`, `||one\n${words}||`, `>! ${words}`],
    ...[`>!${words}!<`, `> ! ${words}`, `Say >!${words}!< it`, `> one\n> >! ${words}`],
  ],
  "a forum": [`[spoiler]${words}[/spoiler]`, `[hide]${words}[/hide]`, `[spoiler=End]${words}[/spoiler]`],
  "a fence": ["notes", "note", "speaker", "speaker-notes", "private", "comment", "hidden", "secret"].map(
    (name) => `\`\`\`${name}\n${words}\n\`\`\``,
  ),
  "a container": [
    ...["hidden", "spoiler", "comment", "speaker", "internal"].map((name) => `::: ${name}\n${words}\n:::`),
    ...[`:::{.hidden}\n${words}\n:::`, `!!! private\n    ${words}`, `!!! note "Private"\n    ${words}`],
    ...[
      `> [!secret]\n> ${words}`,
      `> [!note]- Private\n> ${words}`,
      `.. comment:: ${words}`,
      `.hidden[${words}]`,
    ],
  ],
  "other markup": [
    ...[`{>>${words}<<}`, `{::comment}${words}{:/comment}`, `#+begin_comment\n${words}\n#+end_comment`],
    ...[`\\iffalse ${words} \\fi`, `\\begin{comment}\n${words}\n\\end{comment}`, `??? ${words}`],
    ...[`{{spoiler|${words}}}`, `${words} {.hidden}`],
  ],
};

describe("words that another tool would hide", () => {
  for (const [whose, texts] of Object.entries(forms))
    it(`are refused on slides and in notes: ${whose}`, () => {
      for (const text of texts)
        for (const place of places) expect(isShown(place(text)), place(text)).toBe(false);
    });

  it("are answered at their marks, with what to write", () => {
    const { diagnostics } = parse(`# News\n\nWords %% ${words} %% go on.\n`);
    expect(diagnostics.map(({ rule, severity, at }) => [rule, severity, at.line, at.column])).toEqual([
      ["notes-part", "error", 3, 6],
    ]);
    expect(diagnostics[0]?.fix).toContain("<!-- … -->");
    expect(diagnostics[0]?.fix).toContain("Private:");
  });

  it("make one problem of a comment of several paragraphs", () => {
    expect(parse("# News\n\n%%\n\none\n\ntwo\n\n%%\n\nthree\n").diagnostics).toHaveLength(1);
  });

  it("may stand in what is private, in code and in comments", () => {
    const private_ = `# News\n\nNote:\n\nSay it.\n\nPrivate: %% ${words} %%\n\n{# ${words} #}\n`;
    expect(parse(private_).diagnostics).toEqual([]);
    expect(
      errorsOf(parse(`# News\n\nWrite \`%% ${words} %%\` so.\n\n<!-- %% ${words} %% -->\n`).diagnostics),
    ).toEqual([]);
    expect(errorsOf(parse("# News\n\n```tex\n%% a comment\n```\n").diagnostics)).toEqual([]);
  });

  it("are refused in the scenario and in front matter", () => {
    const text = (claim: string) =>
      stringify(
        { ...whole, claims: { ...whole.claims, seen: { ...whole.claims.seen, text: claim } } },
        { aliasDuplicateObjects: false },
      );
    for (const claim of [
      `A rider was seen %% ${words} %%`,
      `A rider {# ${words} #}`,
      `A rider ||${words}||`,
    ]) {
      const scenario = [{ path: "slides/scenario.yaml", text: text(claim) }];
      const { diagnostics } = parseDeck({ scenario, slides: [] });
      expect(
        diagnostics.map(({ rule }) => rule),
        claim,
      ).toEqual(["notes-part"]);
    }
    expect(
      parse(`---\nsection: "%% ${words} %%"\n---\n# News\n`).diagnostics.map(({ rule }) => rule),
    ).toEqual(["notes-part"]);
  });
});

describe("a private part's name within a line", () => {
  const lines: Record<string, string[]> = {
    en: [
      ...[`Say it.   Hold back -- ${words}`, `Say it. Private – ${words}`, `Say it. Private; ${words}`],
      ...[`Say it. PRIVATE ask whether ${words}`, `Say it. (private) ${words}`, `Say it. Internal: ${words}`],
      ...[
        `Say it. Confidential -- ${words}`,
        `Say it. Not for release — ${words}`,
        `Say it.\tHold back → ${words}`,
      ],
    ],
    de: [
      ...[`Sage es. Intern: ${words}`, `Sage es! Geheim: ${words}`, `Sage es (intern: ${words})`],
      ...[
        `Sage es. Vertraulich – ${words}`,
        `Sage es.  Intern – ${words}`,
        `- Eins: zwei.\n- Drei: vier. Intern: ${words}`,
      ],
    ],
    fr: [`Dites-le. Interne : ${words}`, `Dites-le. Confidentiel – ${words}`, `Dites-le. Réservé : ${words}`],
  };
  for (const [language, texts] of Object.entries(lines))
    it(`is seen in a briefing in ${language}`, () => {
      for (const text of texts)
        for (const place of places) expect(isShown(place(text), language), text).toBe(false);
    });

  it("is seen in labels of diagrams and values of YAML where a sentence follows an ordinary word", () => {
    const diagram = (label: string) =>
      `# News\n\n\`\`\`mermaid\nflowchart LR\n a["${label}"] --> b\n\`\`\`\n`;
    const rules = (text: string) => parse(text, "de").diagnostics.map(({ rule, at }) => [rule, at.line]);
    expect(rules(diagram("Intern: wir wissen es seit März"))).toEqual([["notes-part", 5]]);
    for (const label of ["Intern: 40 Leute in drei Häusern", "Intern: Revision", "Intern"])
      expect(rules(diagram(label)), label).toEqual([]);
    expect(rules('---\nsection: "Intern: wir wissen es seit März"\n---\n# News\n')).toEqual([
      ["notes-part", 2],
    ]);
    expect(rules('---\nsection: "Intern: Revision"\n---\n# News\n')).toEqual([]);
  });
});

describe("ordinary prose", () => {
  const around: ((text: string) => string)[] = [
    (text) => `# News\n\n${text}\n`,
    (text) => `# News\n\nNote:\n\nSay it.\n\n${text}\n`,
    (text) => `# News\n\nNote:\n\nSay it. ${text}\n`,
    (text) => `# News\n\n- One.\n- ${text}\n`,
    (text) => `# News\n\n> ${text}\n`,
  ];
  for (const language of ["en", "de", "fr"])
    it(`has nothing that is taken for private or hidden: ${language}`, () => {
      const file = join(import.meta.dirname, "../../fixtures/ordinary", `${language}.txt`);
      for (const line of readFileSync(file, "utf8").trim().split("\n"))
        for (const place of around) expect(parse(place(line), language).diagnostics, line).toEqual([]);
    });
});
