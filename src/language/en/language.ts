// English.

import { listWords } from "../../text/words.ts";
import type { Language } from "../language.ts";
import { amounts } from "./amounts.ts";
import { dates } from "./dates.ts";
import { hidingPhrases } from "./hiding-phrases.ts";
import { meaning } from "./meaning.ts";
import { noteLabels } from "./note-labels.ts";
import { numbers } from "./numbers.ts";
import { verbs } from "./verbs.ts";

export const english: Language = {
  ...dates,
  ...numbers,
  ...meaning,
  ...verbs,
  code: "en",
  direction: "ltr",
  punctuationSpace: "",
  quotationMarks: [
    ["“", "”"],
    ["‘", "’"],
  ],
  capitalNouns: false,
  others: "Others",
  amounts,
  speakingVerbs:
    listWords(`emphasized emphasised elaborated explained explains noted notes argued argues quoted statement
    testimony described describes pledged vowed threatened said says say saying told tells warned warns
    wrote writes stated states declared declares added adds announced announces called calls asked asks
    replied replies testified testifies according insisted insists claimed claims`),
  functionWords:
    listWords(`a an the of to in on at by for from with as into over under and or but that this these those it its
    he his she her they their is are was were be been being has have had do does did will would can
    could may might shall should must who which what when where there more most other others some any
    all each every such than then so if about almost nearly least only also just still yet our we us you
    your one new further after before between within during up out off them him own`),
  likelihoods: {
    "almost-no-chance": ["almost no chance"],
    "very-unlikely": ["very unlikely"],
    unlikely: ["unlikely"],
    "roughly-even-chance": ["roughly even chance", "roughly an even chance"],
    likely: ["likely"],
    "very-likely": ["very likely"],
    "almost-certain": ["almost certain", "almost certainly"],
  },
  noteLabels,
  hidingPhrases,
  naming: {
    begins: listWords("that this so thus such"),
    words: listWords(
      "called calls named term word words label labelled labeled stamp stamped marked described describes read reads stood heading",
    ),
  },
  estimates: [
    "probable",
    "probably",
    "improbable",
    "improbably",
    "possibly",
    "perhaps",
    "maybe",
    "presumably",
    "conceivably",
    "doubtful",
    "highly likely",
    "highly unlikely",
    "quite likely",
    "most likely",
    "good chance",
    "fair chance",
    "slim chance",
    "small chance",
    "in all likelihood",
    "in all probability",
  ],
  confidence: ["confidence", "confident", "confidently"],
  future: {
    words: ["will", "won't", "won’t", "is going to", "are going to"],
    notAfter: listWords("we i you the his her their its our my your a at good free political ill last"),
  },
};
