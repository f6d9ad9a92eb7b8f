// Words of which labels are made that tell a speaker what not to say or show, in Hebrew.
import { listWords } from "../../text/words.ts";
import type { HidingPhrase } from "../note-labels.ts";

export const hidingPhrases: readonly HidingPhrase[] = [
  // "Not to show", "do not quote"
  {
    one: listWords("לא אין"),
    other: listWords(`להראות להציג לצטט לפרסם לחשוף לגלות לשתף לקרוא`),
    besides: listWords("את זה בקול"),
  },
  // "Only for us"
  {
    one: listWords("רק"),
    other: listWords(`לנו לי למרצה למנחה`),
    besides: listWords(""),
  },
];
