// French: days, months and hours.
import type { DateWords } from "../language.ts";

export const dates: DateWords = {
  months: [
    ["janvier", "janv"],
    ["février", "févr"],
    ["mars"],
    ["avril", "avr"],
    ["mai"],
    ["juin"],
    ["juillet", "juil"],
    ["août"],
    ["septembre", "sept"],
    ["octobre", "oct"],
    ["novembre", "nov"],
    ["décembre", "déc"],
  ],
  monthPrefixes: "",
  weekdays: [["dimanche"], ["lundi"], ["mardi"], ["mercredi"], ["jeudi"], ["vendredi"], ["samedi"]],
  dayEndings: ["er"],
  dayJoiners: ["et", "ou", "au", "à"],
  dayPrepositions: ["le"],
  noon: ["midi"],
  midnight: ["minuit"],
  spokenTimes: { "# heures moins le quart": -15 }, // "deux heures et demie" is as often how long something took
};
