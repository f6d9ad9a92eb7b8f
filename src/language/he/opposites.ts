// Hebrew: pairs of opposites, each word in all its forms that a text may have.

import { listPairs } from "../../text/words.ts";

export const opposites = listPairs(`
  עלה עלתה עלו | ירד ירדה ירדו
  הודה הודתה הודו אישר אישרה | הכחיש הכחישה הכחישו
  קיבל קיבלה קיבלו | דחה דחתה דחו סירב סירבה
  ניצח ניצחה | הפסיד הפסידה
  צפון | דרום
  מזרח | מערב
  אשם אשמה | זכאי זכאית
  פתוח פתוחה | סגור סגורה
`);
