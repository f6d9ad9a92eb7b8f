// Hebrew: days, months and hours.
import type { DateWords } from "../language.ts";

export const dates: DateWords = {
  months: [
    ["ינואר"],
    ["פברואר"],
    ["מרץ", "מרס"],
    ["אפריל"],
    ["מאי"],
    ["יוני"],
    ["יולי"],
    ["אוגוסט"],
    ["ספטמבר"],
    ["אוקטובר"],
    ["נובמבר"],
    ["דצמבר"],
  ],
  monthPrefixes: "במל",
  weekdays: [["יום ראשון"], ["יום שני"], ["יום שלישי"], ["יום רביעי"], ["יום חמישי"], ["יום שישי"], ["שבת"]],
  dayEndings: [],
  dayJoiners: ["עד", "או"],
  dayPrepositions: [],
  noon: ["צהריים", "בצהריים"],
  midnight: ["חצות", "בחצות"],
  spokenTimes: {},
};
