// Private words without a colon: a name that is a sentence of its own, one in brackets, a marking of secrecy.
import { describe, expect, it } from "vitest";
import { parseSlide } from "../../../src/parse/slide.ts";

const rulesIn = (text: string): string[] =>
  parseSlide({ path: "slides/02-news.md", text }, "en")
    .diagnostics.filter(({ severity }) => severity === "error")
    .map(({ rule }) => rule);

const places: ((text: string) => string)[] = [
  (text) => `# News\n\n${text}\n`,
  (text) => `# News\n\n- One.\n- ${text}\n`,
  (text) => `# News\n\n> ${text}\n`,
  (text) => `# News\n\nNote:\n\nSay it.\n\n${text}\n`,
  (text) => `# News\n\nNote:\n\nSay it.\n\nIf asked: Who?\n\n${text}\n`,
];
const words = "Ask her about the log";

const forms: Record<string, string[]> = {
  "a sentence of its own": [
    ...[
      `Say it. Private. ${words}.`,
      `Private. ${words}.`,
      `Say it. private. ${words}.`,
      `Hold back. ${words}.`,
    ],
    ...[`Say it. Hold back! ${words}.`, `Say it. **Private.** ${words}.`, `*Hold back.* ${words}.`],
    ...[
      `Say it. Private. That is the source's cousin.`,
      `Confidential. ${words}.`,
      `Do not say this. ${words}.`,
    ],
    ...[
      `Say it. Privat. Frage sie danach.`,
      `Nicht sagen. Frage sie danach.`,
      `Dites-le. Privé. Demandez-lui tout.`,
    ],
    ...[
      `Ne pas dire. Demandez-lui tout.`,
      `Say it. Не говорить. Спросите её.`,
      `Say it. Off the record. ${words}.`,
    ],
  ],
  "brackets with the words": [
    ...[`[hold back ${words}]`, `(hold back ${words})`, `Say it [hold back ${words}]`, `[private ${words}]`],
    ...[
      `Say it [private note ${words}].`,
      `【private】${words}`,
      `⟨Private⟩ ${words}`,
      `Say it. (private) ${words}`,
    ],
  ],
  "a lock, and capitals before words": [
    ...[`🔒 ${words}`, `🔐${words}`, `🤫 ${words}`, "VERTRAULICH frag sie", `CONFIDENTIAL ${words}`],
    ...["PRIVÉ demandez-lui", "NICHT SAGEN er war da"],
  ],
  "a marking of secrecy": [
    ...[`NOFORN: ${words}`, `**NOFORN:** ${words}`, `Say it. NOFORN: ${words}`, `(NOFORN) ${words}`],
    ...[`TLP:RED: ${words}`, `TLP:RED ${words}`, `[TLP:AMBER+STRICT] ${words}`, `TLP: AMBER – ${words}`],
    ...[`VS-NfD: Frage sie`, `VS – NfD: Frage sie`, `[VS-NfD] Frage sie`, `VS-Vertraulich: Frage sie`],
    ...[
      `(S//NF) They knew.`,
      `(TS//SI//NF) They knew.`,
      `SECRET//NOFORN: ${words}`,
      `TOP SECRET//SI ${words}`,
    ],
    ...[`FOUO: ${words}`, `For official use only: ${words}`, `Confidentiel défense : demandez-lui`],
  ],
  "marks of other tools": [
    ...[`⟦${words}⟧`, `Say ⟦${words}⟧ it`, `!!${words}!!`, `Say !!${words}!! it`, `<% ${words} %>`],
    ...[`<%= ${words} %>`, `<%- ${words} -%>`, `%%% ${words} %%%`],
  ],
};

describe("private words without a colon", () => {
  for (const [kind, texts] of Object.entries(forms))
    it(`are one error, on slides and in notes: ${kind}`, () => {
      for (const text of texts)
        for (const place of places) expect(rulesIn(place(text)), place(text)).toEqual(["notes-part"]);
    });

  it("are a warning in brackets at the end of a statement, and what is described by brackets is left alone", () => {
    const warned = (text: string) =>
      parseSlide(
        { path: "slides/02-news.md", text: `# News\n\n- One.\n- ${text}\n` },
        "en",
      ).diagnostics.filter(({ rule, severity }) => rule === "notes-part" && severity === "warning").length;
    const meant = [
      `${words} (private)`,
      `${words} (vertraulich).`,
      "Ask her. (hold back)",
      `${words} (not for the room)`,
    ];
    expect(meant.map(warned)).toEqual([1, 1, 1, 1]);
    const told = [
      "Two clinics (private)",
      "Her office is private (not public).",
      "They met there (in private) on 3 May.",
    ];
    const others = [
      "NATO ministers met.",
      "🔓 Open to all",
      "The door was locked 🔒.",
      "🔒 Security",
      "CIA officers said so (in public).",
    ];
    expect([...told, ...others].flatMap((text) => rulesIn(`# News\n\n${text}\n`))).toEqual([]);
    expect([...told, ...others].filter((text) => warned(text) > 0)).toEqual([]);
  });

  it("are left alone where they are the marking of the whole, code, or private already", () => {
    const ordinary = [
      ...["TLP:RED", "VS-NfD", "SECRET//NOFORN", "- Private.\n- Public.", "`<% x %>` and `!!x!!` and `⟦x⟧`"],
      ...[`Note:\n\nSay it.\n\nPrivate: ${words}. NOFORN: ${words}. !!x!!`],
    ];
    for (const text of ordinary) expect(rulesIn(`# News\n\n${text}\n`), text).toEqual([]);
  });
});
