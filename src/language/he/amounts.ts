// Hebrew words for how many, how often, and what became of whom.
import type { AmountWords } from "../language.ts";

const list = (words: string): string[] => words.split(" ");

export const amounts: AmountWords = {
  about: ["כ", "בערך", "קרוב ל", "כמעט"],
  alsoPlaces: ["מעל", "עד"],
  shares: {
    all: ["כל", "כולם", "כולן"],
    most: ["רוב", "מרבית", "רובם", "הרבה", "רבים"],
    some: ["חלק מ", "חלק", "כמה", "אחדים", "חלקם", "מעטים", "הרבה", "רבים", "לא כל"],
    none: ["אף", "אף אחד", "אף אחת", "איש"],
  },
  fractions: { before: [], after: [] },
  ordinalsFollow: true,
  repeats: { "פעם אחת": 1, פעמיים: 2 },
  repeatNouns: ["פעמים"],
  notRepeats: { after: ["עוד", "אף"], before: [] },
  outcomes: [
    list("מת מתו מתה נהרג נהרגו נהרגה הרוגים טבע טבעו נספו"),
    list("ניצל ניצלו ניצלה שרד שרדו ניצולים חולצו"),
    list("נפצע נפצעו נפצעה פצועים"),
    list("נעדר נעדרים נעדרו"),
    list("נעצר נעצרו נעצרה נשבו"),
    list("שוחרר שוחררו שוחררה זוכו"),
    list("הושמד הושמדו נהרס נהרסו הוטבע"),
    list("ניזוק ניזוקו נפגע נפגעו"),
    list("נורו שוגרו"),
    list("יורטו הופלו"),
  ],
};
