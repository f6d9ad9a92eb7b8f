// Hebrew: forms of verbs are not known, so that plans are not compared with deeds.

import type { VerbWords } from "../language.ts";

export const verbs: VerbWords = {
  irregular: [],
  pastEndings: [],
  beingTo: [],
  infinitiveEndings: [""],
  infinitives: [],
  verbLast: false,
  intentions: [],
  gerundIntentions: [],
  gerundEnding: "",
  modals: [],
  modalsOfAbility: [],
  linkingVerbs: [],
  nearly: [],
  conditions: [],
  signsOfIntention: [],
};
