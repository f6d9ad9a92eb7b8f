// French.

import { listWords } from "../../text/words.ts";
import type { Language } from "../language.ts";
import { amounts } from "./amounts.ts";
import { dates } from "./dates.ts";
import { hidingPhrases } from "./hiding-phrases.ts";
import { meaning } from "./meaning.ts";
import { noteLabels } from "./note-labels.ts";
import { numbers } from "./numbers.ts";
import { verbs } from "./verbs.ts";

export const french: Language = {
  ...dates,
  ...numbers,
  ...meaning,
  ...verbs,
  code: "fr",
  direction: "ltr",
  punctuationSpace: "\u00a0",
  quotationMarks: [
    ["«", "»"],
    ["“", "”"],
  ],
  capitalNouns: false,
  others: "Autres",
  amounts,
  speakingVerbs:
    listWords(`dit disait déclare déclaré affirme affirmé avertit averti écrit ajoute ajouté annonce annoncé selon
    répond répondu`),
  functionWords:
    listWords(`le la les l un une des du de d et ou à au aux en dans sur par pour avec est sont était étaient a ont
    avait avaient été il elle ils elles on se son sa ses leur leurs que qui qu ce cette ces plus moins
    environ autres autre mais y`),
  likelihoods: {
    "almost-no-chance": ["presque exclu", "presque exclue"],
    "very-unlikely": ["très improbable"],
    unlikely: ["improbable", "peu probable"],
    "roughly-even-chance": ["à peu près autant de chances"],
    likely: ["probable", "probablement"],
    "very-likely": ["très probable", "très probablement"],
    "almost-certain": ["presque certain", "presque certaine", "presque certainement"],
  },
  noteLabels,
  hidingPhrases,
  naming: {
    begins: listWords("c ainsi cela ce voilà tel telle"),
    words: listWords(
      "appelait appelaient appelle appelé appelée nommait nomme nommé mot mots terme mention tampon qualifiait qualifie qualifié disait portait",
    ),
  },
  estimates: [
    "peut-être",
    "sans doute",
    "vraisemblablement",
    "vraisemblable",
    "éventuellement",
    "plausible",
    "fort probable",
  ],
  confidence: ["confiance"],
  future: {
    words: listWords(
      "sera seront aura auront fera feront pourra pourront deviendra deviendront restera resteront",
    ),
    notAfter: ["on"],
  },
};
