// German.

import { listWords } from "../../text/words.ts";
import type { Language } from "../language.ts";
import { amounts } from "./amounts.ts";
import { dates } from "./dates.ts";
import { hidingPhrases } from "./hiding-phrases.ts";
import { meaning } from "./meaning.ts";
import { noteLabels } from "./note-labels.ts";
import { numbers } from "./numbers.ts";
import { verbs } from "./verbs.ts";

export const german: Language = {
  ...dates,
  ...numbers,
  ...meaning,
  ...verbs,
  code: "de",
  direction: "ltr",
  punctuationSpace: "",
  quotationMarks: [
    ["„", "“"],
    ["»", "«"],
    ["‚", "‘"],
    ["›", "‹"],
  ],
  capitalNouns: true,
  others: "Andere",
  amounts,
  speakingVerbs:
    listWords(`sagt sagte sagten erklärt erklärte warnt warnte schrieb schreibt teilte meldet meldete betonte
    betont rief ruft kündigte laut nannte nennt nennen`),
  functionWords:
    listWords(`der die das den dem des ein eine einen einem einer eines und oder in im an am auf aus bei mit nach
    von vom zu zum zur für um ist sind war waren wird werden wurde wurden hat haben hatte hatten es er
    sie ihr ihre sein seine sich dass als wie auch nur noch etwa rund mindestens weitere weiteren mehr
    aber so dann wenn`),
  likelihoods: {
    "almost-no-chance": ["nahezu ausgeschlossen", "so gut wie ausgeschlossen"],
    "very-unlikely": ["sehr unwahrscheinlich"],
    unlikely: ["unwahrscheinlich"],
    "roughly-even-chance": ["etwa gleich wahrscheinlich"],
    likely: ["wahrscheinlich"],
    "very-likely": ["sehr wahrscheinlich"],
    "almost-certain": ["nahezu sicher", "so gut wie sicher"],
  },
  noteLabels,
  hidingPhrases,
  naming: {
    begins: listWords("so das dies dieses"),
    words: listWords(
      "nannte nannten nennt nennen genannt hieß heißt wort wörter begriff stempel bezeichnete bezeichnet stand steht überschrift lautete lautet",
    ),
  },
  estimates: [
    "vermutlich",
    "möglicherweise",
    "vielleicht",
    "womöglich",
    "voraussichtlich",
    "eventuell",
    "höchstwahrscheinlich",
    "höchst unwahrscheinlich",
    "gut möglich",
  ],
  confidence: ["Verlässlichkeit", "Zuversicht", "zuversichtlich"],
  future: {
    words: [
      "wird kommen",
      "werden kommen",
      "wird folgen",
      "werden folgen",
      "wird geschehen",
      "wird sein",
      "werden sein",
      "wird künftig",
      "werden künftig",
      "wird bald",
      "werden bald",
      "wird demnächst",
      "werden demnächst",
    ],
    notAfter: ["wir"],
  },
};
