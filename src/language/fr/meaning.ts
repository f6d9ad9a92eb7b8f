// French: words that turn, weaken or bound what a sentence says.

import { listWords } from "../../text/words.ts";
import type { MeaningWords } from "../meaning-words.ts";
import { opposites } from "./opposites.ts";
import { synonyms } from "./synonyms.ts";

export const meaning: MeaningWords = {
  negations: listWords("ne n pas jamais aucun aucune rien personne ni sans nullement"),
  directNegations: ["pas", "jamais", "aucun", "aucune", "ni", "sans"],
  limits: ["plus", "moins", "au-dessus", "au-delà", "avant"],
  negationEndings: [],
  verbNegations: ["pas", "jamais", "aucun", "aucune"],
  auxiliaries: listWords(
    "est sont était étaient fut furent a ont avait avaient eut peut peuvent pouvait doit va sera seront",
  ),
  absencePhrases: [],
  tellingVerbs: listWords(
    "dit dire dits nomme nommé donne donné sait connu trouvé imprimé compté cité écrit expliqué prouvé jugé demandé",
  ),
  restrictions: listWords("seulement"),
  denyingStems: listWords("dout nie niait dément rejet contest réfut"),
  failingStems: listWords("échou manqu absen refus cessé cessa cessèrent évit empêch faux fausse"),
  denyingPrefixes: listWords("in im ir dé non"),
  turningPrefixes: listWords("in im il ir dé dés mal"),
  failingPhrases: ["refusé de", "refusa de", "refusèrent de", "faute de", "manque de", "absence de"],
  hedgingStems: listWords("malgré prétend affirm si sauf présum peut-être"),
  doubts:
    listWords(`prétend prétendu prétendue prétendument accuse accusé accusait soupçonne soupçonné présumé présumés
    apparemment probablement peut-être aurait auraient`),
  questions: {
    open: listWords("ignore ignorait inconnu incertain flou"),
    answered: listWords("sait savait su clair dit connu connaît décidé"),
    proven: listWords(
      "établi prouvé confirmé vérifié déterminé démontré confirmer prouver établir vérifier déterminer preuve preuves",
    ),
    whether: ["si"],
    that: ["que"],
    who: listWords("qui quel quelle"),
  },
  attributingStems:
    listWords(`selon dit dite disent affirm prétend accus soupçon rapport annonc déclar estim croit croient pense
    pensent craint avertit décrit dément nie écrit témoign suggèr suggér conclut aurait auraient si`),
  opposites,
  turns: [
    [["premier"], ["dernier"]],
    [["première"], ["dernière"]],
    [["avant"], ["après"]],
    [["avec"], ["sans"]],
    [["pour"], ["contre"]],
    [["dedans"], ["dehors"]],
  ],
  alternatives: [
    [
      ["heure", "heures"],
      ["jour", "jours"],
      ["semaine", "semaines"],
      ["mois"],
      ["an", "ans", "année", "années"],
    ],
    [["matin"], ["soir"], ["nuit"]],
  ],
  than: ["que"],
  joints: listWords("dépassait dépasse dépassa dépassaient dépassent parce"),
  causes: [
    "parce que",
    "parce qu",
    "à cause de",
    "à cause du",
    "à cause des",
    "à cause d",
    "en raison de",
    "en raison du",
    "en raison des",
    "en raison d",
    "dû à",
    "due à",
    "dus à",
    "dues à",
    "causé par",
    "causée par",
    "causés par",
    "causées par",
    "provoqué par",
    "provoquée par",
    "déclenché par",
    "déclenchée par",
  ],
  generalNouns:
    listWords(`gens personnes personne homme hommes groupe camp forces agents responsables dirigeants experts autorité autorités
    gouvernement agence membres employés habitants victimes société entreprise organisation véhicule véhicules engins
    projectiles appareil appareils bâtiment bâtiments édifice installation installations site lieu endroit zone région chose
    choses biens marchandises matériel cargaison document documents texte textes message rapport rapports déclaration attaque
    attaques événement incident accident opération mesure mesures décision problème faute dégâts somme coût nombre part
    partie temps résultat raison cause sol pays état `),
  synonyms,
  superlatives: [], // said with a word for "more" or "most"
  roles: {
    subjectFirst: true,
    deeds: [], // past tenses have an auxiliary, which others have too
    perfect: [],
    by: ["par"],
    noDeeds: listWords("reçu reçue reçus reçues lu lue vu vue suivi suivie suivis suivies subi subie"),
    lightVerbs: listWords(
      "eu fait pris donné trouvé quitté appelé dit demandé gagné gardé mis apporté utilisé commencé fini montré",
    ),
    passive: listWords("est sont était étaient fut furent été être"),
    relative: listWords("qui que dont lequel laquelle lesquels et ou mais"),
    makers: [],
    articles: listWords("le la les l un une des son sa ses leur"),
  },
  verdicts: {
    corroborated: listWords("corroboré corroborée corroborés corroborées"),
    contradicted: listWords("contredit contredite contredits contredites"),
    unchecked: [],
  },
};
