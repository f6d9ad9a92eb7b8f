// Hebrew words that mean the same in most sentences, a group to a line. Only words that sources and
// briefings exchange for each other without a change of what is said.
import { listLines } from "../../text/words.ts";

export const synonyms = listLines(`
ספינה אונייה כלי
מכונית רכב
שריפה אש דליקה
הסכם חוזה אמנה
מפעל בית
רופא דוקטור
תקיפה מתקפה
פיצוץ התפוצצות
עיתון יומון
סיבה גורם
`);
