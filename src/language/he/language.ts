// Hebrew.

import { listWords } from "../../text/words.ts";
import type { Language } from "../language.ts";
import { amounts } from "./amounts.ts";
import { dates } from "./dates.ts";
import { hidingPhrases } from "./hiding-phrases.ts";
import { meaning } from "./meaning.ts";
import { noteLabels } from "./note-labels.ts";
import { numbers } from "./numbers.ts";
import { verbs } from "./verbs.ts";

export const hebrew: Language = {
  ...dates,
  ...numbers,
  ...meaning,
  ...verbs,
  code: "he",
  direction: "rtl",
  punctuationSpace: "",
  quotationMarks: [
    ["“", "”"],
    ["‘", "’"],
  ],
  capitalNouns: true,
  others: "אחרים",
  amounts,
  speakingVerbs: listWords("אמר אמרה אמרו אומר אומרת הודיע הודיעה הזהיר כתב כתבה מסר לדברי"),
  functionWords: listWords("של את על אל עם הוא היא הם הן זה זאת אשר כי גם רק"),
  likelihoods: {
    "almost-no-chance": ["כמעט אין סיכוי"],
    "very-unlikely": ["מאוד לא סביר"],
    unlikely: ["לא סביר"],
    "roughly-even-chance": ["סיכוי שווה בערך"],
    likely: ["סביר"],
    "very-likely": ["סביר מאוד"],
    "almost-certain": ["כמעט ודאי"],
  },
  noteLabels,
  hidingPhrases,
  naming: {
    begins: listWords("כך זה זו"),
    words: listWords("קרא קראה קראו נקרא נקראה מילה המילה כותרת חותמת"),
  },
  estimates: ["אולי", "ייתכן", "כנראה"],
  confidence: [],
  future: {
    words: listWords("יהיה תהיה יהיו עתיד עתידה עתידים צפוי צפויה צפויים"),
    notAfter: [],
  },
};
