// Words of which labels are made that tell a speaker what not to say or show, in English.
import { listWords } from "../../text/words.ts";
import type { HidingPhrase } from "../note-labels.ts";

export const hidingPhrases: readonly HidingPhrase[] = [
  // "Do not display this", "Never reveal"
  {
    one: listWords("not dont never"),
    other: listWords(
      `say mention show display reveal disclose repeat tell cite quote print publish project read record forward share distribute voice utter`,
    ),
    besides: listWords("do don t please this that it aloud out loud anyone anybody them yet here to"),
  },
  // "Hide this", "Please skip this"
  {
    one: listWords("hide omit cut redact suppress withhold conceal skip"),
    other: listWords(`this`),
    besides: listWords("please"),
  },
  // "Keep this secret"
  {
    one: listWords("keep"),
    other: listWords(`secret hidden`),
    besides: listWords("this it please"),
  },
  // "Only me", "My eyes only"
  {
    one: listWords("only just"),
    other: listWords(`me myself eyes`),
    besides: listWords("for my"),
  },
  // "Internal note", "Hidden remarks"
  {
    one: listWords("internal hidden"),
    other: listWords(`note notes remark remarks comment comments aside asides`),
    besides: listWords(""),
  },
  // "Embargoed until Friday", "Under embargo until 6 p.m."
  {
    one: listWords("embargoed embargo hold"),
    other: listWords("until till"),
    besides: listWords(`
      under strictly the end of a p m am pm noon midnight utc gmt cet et est local time monday tuesday wednesday thursday friday
      saturday sunday tomorrow january february march april may june july august september october november december st nd rd th
      release publication broadcast
    `),
  },
  // "Memo to self", "Reminder to myself"
  {
    one: listWords("memo note notes reminder remark remarks aside"),
    other: listWords(`self myself ourselves`),
    besides: listWords("to"),
  },
];
