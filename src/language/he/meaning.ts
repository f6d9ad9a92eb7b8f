// Hebrew: words that turn, weaken or bound what a sentence says.

import { listWords } from "../../text/words.ts";
import type { MeaningWords } from "../meaning-words.ts";
import { opposites } from "./opposites.ts";
import { synonyms } from "./synonyms.ts";

export const meaning: MeaningWords = {
  // without "אל", which is "to" far more often than "do not"
  negations: listWords("לא שלא ולא אין שאין ואין בלי ללא מעולם שום"),
  directNegations: listWords("לא שלא ולא אין שאין ואין בלי ללא"),
  limits: ["יותר", "פחות", "מעל", "מתחת", "לפני"],
  negationEndings: [],
  verbNegations: [],
  auxiliaries: [],
  absencePhrases: [],
  tellingVerbs: [],
  restrictions: [],
  denyingStems: ["הכחיש", "מכחיש", "דחה", "שלל"],
  failingStems: listWords("נכשל חסר חדל נמנע מנע שקר"),
  denyingPrefixes: [],
  turningPrefixes: [],
  failingPhrases: [],
  hedgingStems: ["למרות", "לכאורה", "טוע", "טען", "אם"],
  doubts: [],
  questions: {
    open: [],
    answered: listWords("ידוע ברור נאמר"),
    proven: listWords("הוכח אושר אומת נקבע"),
    whether: ["אם", "האם"],
    that: [],
    who: ["מי", "איזה"],
  },
  attributingStems: [],
  opposites,
  turns: [
    [["לפני"], ["אחרי", "לאחר"]],
    [["עם"], ["בלי", "ללא"]],
    [["בעד"], ["נגד"]],
    [["מעל"], ["מתחת"]],
  ],
  alternatives: [],
  than: [],
  joints: [],
  causes: ["בגלל", "עקב", "משום"],
  generalNouns:
    listWords(`אנשים איש אדם קבוצה צד כוחות גורמים מומחים רשויות ממשלה חברה ארגון כלי מבנה מקום אתר אזור דבר מסמך הודעה דיווח
    מתקפה אירוע תקרית פעולה צעד החלטה בעיה מספר חלק זמן סיבה תוצאה`),
  synonyms,
  superlatives: [], // said with a word for "more" or "most"
  roles: {
    subjectFirst: false, // a Hebrew clause may begin with its verb or with what is acted on
    deeds: [],
    perfect: [],
    by: ["ידי"],
    noDeeds: [],
    lightVerbs: [],
    passive: [],
    relative: [],
    makers: [],
    articles: [],
  },
  verdicts: { corroborated: listWords("אומת אומתה אומתו"), contradicted: [], unchecked: [] },
};
