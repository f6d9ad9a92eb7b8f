// French: forms of verbs, and words by which a text says that something was meant to happen and not that it did.

import { listLines, listWords } from "../../text/words.ts";
import type { VerbWords } from "../language.ts";

/** A verb a line: what it is called, and the forms that no ending makes. */
const irregular = `
battre battu battue
détruire détruit détruite
écrire écrit écrite
mourir mort morts
partir parti partis
prendre pris prise
rendre rendu rendue
venir vint venu venue
`;

export const verbs: VerbWords = {
  irregular: listLines(irregular),
  pastEndings: ["ées", "ée", "és", "é", "èrent", "a"],
  beingTo: [],
  infinitiveEndings: ["er", "ir", "re"],
  infinitives: ["de", "à"],
  verbLast: false,
  intentions:
    listWords(`tenté tenta tentèrent essayé essaya promis promit promirent menacé menaça menacèrent proposé proposa décidé
    décida décidèrent prévu prévoit ordonné ordonna demandé demanda refusé accepté offert offrit`),
  gerundIntentions: [],
  gerundEnding: "",
  modals: listWords(
    "doit devait devaient veut voulait voulaient va allait allaient pourrait pourraient peut failli",
  ),
  modalsOfAbility: [],
  linkingVerbs: [],
  nearly: ["presque"],
  conditions: ["si"],
  signsOfIntention:
    listWords(`tent essa promi promes menac propos décid décis prév ordonn ordre demand offr projet plan voul devai allai
    pourrai failli intention`),
};
