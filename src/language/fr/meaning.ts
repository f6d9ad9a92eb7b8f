// French: words that turn, weaken or bound what a sentence says.

import { listWords } from "../../text/words.ts";
import type { MeaningWords } from "../language.ts";

export const meaning: MeaningWords = {
  negations: listWords("ne n pas jamais aucun aucune rien personne ni sans nullement"),
  directNegations: ["pas", "jamais", "aucun", "aucune", "ni", "sans"],
  limits: ["plus", "moins", "au-dessus", "au-delà", "avant"],
  negationEndings: [],
  verbNegations: ["pas", "jamais"],
  auxiliaries: listWords(
    "est sont était étaient fut furent a ont avait avaient eut peut peuvent pouvait doit va sera seront",
  ),
  tellingVerbs: listWords(
    "dit dire dits nomme nommé donne donné sait connu trouvé imprimé compté cité écrit expliqué prouvé jugé demandé",
  ),
  restrictions: listWords("seulement"),
  denyingStems: listWords("dout nie niait dément rejet contest réfut"),
  failingStems: listWords("échou manqu absen refus cessé cessa cessèrent évit empêch faux fausse"),
  denyingPrefixes: listWords("in im ir dé non"),
  hedgingStems: listWords("malgré prétend affirm si sauf présum peut-être"),
  doubts:
    listWords(`prétend prétendu prétendue prétendument accuse accusé accusait soupçonne soupçonné présumé présumés
    apparemment probablement peut-être aurait auraient`),
  attributingStems:
    listWords(`selon dit dite disent affirm prétend accus soupçon rapport annonc déclar estim croit croient pense
    pensent craint avertit décrit dément nie écrit témoign suggèr suggér conclut aurait auraient si`),
  opposites: [
    [
      ["mort", "morts", "tué", "tués", "noyés"],
      ["survécu", "survivants", "sauvé", "sauvés", "rescapés"],
    ],
    [
      ["arrêté", "arrêtés"],
      ["libéré", "libérés", "relâchés"],
    ],
    [
      ["commencé", "commença"],
      ["terminé", "cessa", "fini"],
    ],
    [
      ["acheté", "achetés"],
      ["vendu", "vendus"],
    ],
    [
      listWords("augmenté augmente augmentent augmenta monté monte hausse"),
      listWords("baissé baisse baissent diminué diminue diminuent chuté chute"),
    ],
    [
      ["admis", "admet", "reconnu", "reconnaît", "confirmé", "confirme"],
      ["nié", "nie", "démenti", "dément"],
    ],
    [
      ["accepté", "accepte", "approuvé", "approuve"],
      ["refusé", "refuse", "rejeté", "rejette"],
    ],
    [
      ["gagné", "gagne"],
      ["perdu", "perd"],
    ],
    [["bâbord"], ["tribord"]],
    [["nord"], ["sud"]],
    [["coupable"], ["innocent"]],
    [
      ["condamné", "condamnée"],
      ["acquitté", "acquittée"],
    ],
    [
      ["ouvert", "ouverte"],
      ["fermé", "fermée"],
    ],
    [
      ["légal", "légale"],
      ["illégal", "illégale"],
    ],
    [["majorité"], ["minorité"]],
    [
      ["autorisé", "autorise"],
      ["interdit", "interdite"],
    ],
  ],
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
  superlatives: [], // said with a word for "more" or "most"
  roles: {
    subjectFirst: true,
    deeds: [], // past tenses have an auxiliary, which others have too
    perfect: [],
    by: ["par"],
    noDeeds: listWords("reçu reçue reçus reçues lu lue vu vue suivi suivie suivis suivies subi subie"),
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
