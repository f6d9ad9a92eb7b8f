// English: days, months and hours.
import type { DateWords } from "../language.ts";

export const dates: DateWords = {
  months: [
    ["January", "Jan"],
    ["February", "Feb"],
    ["March", "Mar"],
    ["April", "Apr"],
    ["May"],
    ["June", "Jun"],
    ["July", "Jul"],
    ["August", "Aug"],
    ["September", "Sept", "Sep"],
    ["October", "Oct"],
    ["November", "Nov"],
    ["December", "Dec"],
  ],
  monthPrefixes: "",
  weekdays: [["Sunday"], ["Monday"], ["Tuesday"], ["Wednesday"], ["Thursday"], ["Friday"], ["Saturday"]],
  dayEndings: ["st", "nd", "rd", "th"],
  dayJoiners: ["and", "or", "to"],
  dayPrepositions: ["on"],
  noon: ["noon", "midday"],
  midnight: ["midnight"],
};
