// Hebrew: numbers, and what they count. "And", "in", "the" and the like are letters written together with the word
// that follows.

import { listWords } from "../../text/words.ts";
import type { CountingWords } from "../language.ts";

const masculine = listWords("אפס אחד שניים שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה");
const feminine = listWords("אפס אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע עשר");
const teensMasculine = listWords("אחד שנים שלושה ארבעה חמישה שישה שבעה שמונה תשעה");
const teensFeminine = listWords("אחת שתים שלוש ארבע חמש שש שבע שמונה תשע");
const tens = listWords("עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים");

export const numbers: CountingWords = {
  decimalComma: false,
  numbers: {
    words: Object.fromEntries([
      ...[...masculine.entries(), ...feminine.entries()].map(([n, word]) => [word, n]),
      ...teensMasculine.map((word, i) => [`${word}-עשר`, i + 11]),
      ...teensFeminine.map((word, i) => [`${word}-עשרה`, i + 11]),
      ...tens.map((word, i) => [word, (i + 2) * 10]),
      ["שני", 2],
      ["שתי", 2],
      ["שלושת", 3],
      ["ארבעת", 4],
      ["חמשת", 5],
      ["מאתיים", 200],
      ["אלפיים", 2000],
    ]),
    scales: { מאה: 100, מאות: 100, אלף: 1000, אלפים: 1000, מיליון: 1_000_000, מיליארד: 1_000_000_000 },
    ordinals: {
      ראשון: 1,
      ראשונה: 1,
      שנייה: 2,
      השני: 2,
      שלישי: 3,
      שלישית: 3,
      רביעי: 4,
      רביעית: 4,
      חמישי: 5,
      חמישית: 5,
      שישי: 6,
      שישית: 6,
    },
    and: [],
    prefixes: "ובלהכמש",
  },
  units: {
    seconds: ["שניות"],
    minutes: ["דקה", "דקות"],
    hours: ["שעה", "שעות"],
    days: ["יום", "ימים"],
    weeks: ["שבוע", "שבועות"],
    months: ["חודש", "חודשים"],
    years: ["שנה", "שנים"],
    percent: ["%", "אחוז", "אחוזים"],
    kilometres: ["km", "ק״מ", 'ק"מ', "קילומטר", "קילומטרים"],
    metres: ["מטר", "מטרים"],
    tonnes: ["טון", "טונות"],
    dollars: ["דולר", "דולרים"],
    euros: ["אירו"],
  },
  dottedOrdinals: false,
  numberedNouns: listWords("שלב תרשים טבלה שקופית עמוד פרק סעיף נספח חלק תרגיל דוגמה שיעור יחידה"),
  ownNouns: listWords("שפות המקורות הצדדים צדדים דרכים דברים סוגים חלקים שאלות גרסאות מילים סיבות בירות"),
  bounds: { up: ["לפחות", "יותר מ", "מעל"], down: ["לכל היותר", "פחות מ", "עד"], exactly: ["בדיוק", "רק"] },
  boundsAfter: { up: ["לפחות", "או יותר"], down: ["לכל היותר", "או פחות"], exactly: ["בדיוק", "בלבד"] },
  halves: ["חצי", "מחצית"],
  sectionNouns: {
    moves: ["מהלך", "מהלכים", "צעד", "צעדים"],
    quotes: ["ציטוט", "ציטוטים"],
    claims: ["טענה", "טענות"],
    judgements: ["הערכה", "הערכות"],
    sources: ["מקור", "מקורות"],
    actors: ["שחקן", "שחקנים"],
    events: ["אירוע", "אירועים"],
  },
};
