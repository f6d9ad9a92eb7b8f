// German: days, months and hours.
import type { DateWords } from "../language.ts";

export const dates: DateWords = {
  months: [
    ["Januar", "Jänner", "Jan"],
    ["Februar", "Feber", "Feb"],
    ["März"],
    ["April", "Apr"],
    ["Mai"],
    ["Juni", "Jun"],
    ["Juli", "Jul"],
    ["August", "Aug"],
    ["September", "Sept", "Sep"],
    ["Oktober", "Okt"],
    ["November", "Nov"],
    ["Dezember", "Dez"],
  ],
  monthPrefixes: "",
  weekdays: [
    ["Sonntag"],
    ["Montag"],
    ["Dienstag"],
    ["Mittwoch"],
    ["Donnerstag"],
    ["Freitag"],
    ["Samstag", "Sonnabend"],
  ],
  dayEndings: ["."],
  dayJoiners: ["und", "oder", "bis"],
  dayPrepositions: ["am"],
  noon: ["Mittag"],
  midnight: ["Mitternacht"],
  spokenTimes: { "halb #": -30, "viertel nach #": 15, "viertel vor #": -15, "dreiviertel #": -15 },
};
