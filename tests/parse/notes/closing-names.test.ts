// A private part's name at the end of a statement hides nothing: that is said, and what ends an ordinary sentence is left alone.
import { expect, it } from "vitest";
import { parseSlide } from "../../../src/parse/slide.ts";

const warned = (text: string, language: string): string[] =>
  parseSlide(
    { path: "slides/02-news.md", text: `# News\n\n- One.\n- ${text}\n` },
    language,
  ).diagnostics.flatMap(({ rule, severity, at }) =>
    rule === "notes-part" ? [`${severity} ${at.line}`] : [],
  );

const found: [string, string[]][] = [
  [
    "en",
    [
      ...["They met at a house by the port, private", "They met at a house by the port; strictly private."],
      ...["They met at a house by the port — confidential", "They met by the port. [@x], hold back"],
      ...["They met at a house by the port. PRIVATE", "They met at a house by the port [SECRET]"],
      ...["They met at a house by the port. INTERNAL", "They met at a house by the port #private"],
      ...["They met at a house by the port – secret", "They met at a house by the port // internal."],
      ...["They met at a house by the port (secret)", "They met at a house by the port [internal]."],
    ],
  ],
  [
    "de",
    [
      ...["Sie trafen sich auf Sansibar, vertraulich", "Sie trafen sich auf Sansibar, streng vertraulich."],
      ...["Sie trafen sich auf Sansibar – nicht sagen", "Sie trafen sich auf Sansibar. GEHEIM."],
      ...["Sie trafen sich auf Sansibar (intern)", "Sie trafen sich auf Sansibar – streng geheim"],
      ...["Sie trafen sich auf Sansibar (INTERN)", "Sie trafen sich auf Sansibar #intern"],
    ],
  ],
  [
    "fr",
    [
      ...[
        "Zanzibar accueillit les deux hommes, confidentiel",
        "Zanzibar accueillit les deux hommes, à taire",
      ],
      ...[
        "Zanzibar accueillit les deux hommes. SECRET",
        "Zanzibar accueillit les deux hommes – ne pas diffuser",
      ],
    ],
  ],
];

it.each(found)("is warned of in %s, with its line", (language, lines) => {
  const missed = lines.filter((line) => warned(line, language).join() !== "warning 4");
  expect(missed).toEqual([]);
});

const ordinary: [string, string[]][] = [
  [
    "en",
    [
      ...["The talks were short, private.", "The talks were short, polite, private.", "Two clinics, private"],
      ...["It was then – as they say – secret", "The intern met her twice by the port (intern)"],
      ...["The clinic is small and, above all, private.", "Hospitals are public, schools private."],
      ...["They met twice at the port, in private.", "He told it to the paper, off the record."],
      ...["The folder was stamped SECRET.", "Three levels are known: CONFIDENTIAL, SECRET, TOP SECRET."],
      ...["It was written for the ministry, not for publication.", "He once led a company, now private."],
    ],
  ],
  [
    "de",
    [
      ...["Die Gespräche waren kurz, vertraulich.", "Die Akte trägt den Stempel GEHEIM."],
      ...["Sie sollten nichts sagen, nicht zeigen, nicht schreiben.", "Die Firma ist alt, klein, privat."],
    ],
  ],
  [
    "fr",
    [
      ...["L'entretien resta bref, confidentiel.", "Le dossier porte la mention SECRET."],
      ...["Un hôpital de la ville, privé.", "Ils se sont vus deux fois, en privé."],
    ],
  ],
];

it.each(ordinary)("is not seen in what ends a sentence in %s", (language, lines) => {
  expect(lines.filter((line) => warned(line, language).length > 0)).toEqual([]);
});
