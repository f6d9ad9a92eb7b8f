// French words for how many, how often, and what became of whom.
import type { AmountWords } from "../language.ts";

const list = (words: string): string[] => words.split(" ");

export const amounts: AmountWords = {
  about: ["environ", "près de", "à peu près", "presque", "quelque", "autour de", "une estimation de"],
  alsoPlaces: ["jusqu'à", "jusqu’à"],
  shares: {
    all: ["tous", "toutes", "tous les", "toutes les", "chaque", "chacun", "chacune", "les deux"],
    most: ["la plupart", "la plupart des", "la majorité des", "beaucoup", "beaucoup de"],
    some: [
      ...list("certains certaines plusieurs quelques"),
      ...[
        "certains des",
        "certaines des",
        "plusieurs des",
        "une partie des",
        "peu de",
        "beaucoup",
        "beaucoup de",
      ],
      ...["pas tous", "pas toutes", "pas tous les", "pas toutes les"],
    ],
    none: ["aucun des", "aucune des", "aucun", "aucune", "nul", "personne"],
  },
  fractions: { before: ["un", "deux"], after: ["de", "des"] },
  ordinalsFollow: false,
  repeats: { "une fois": 1 },
  repeatNouns: ["fois", "reprises"],
  notRepeats: { after: ["la", "encore"], before: ["que", "de", "encore", "la", "le", "les"] },
  outcomes: [
    list(
      "mort morts morte mortes mourut moururent tué tués tuée tuées noyé noyés noyées péri périrent victimes",
    ),
    list("sauvé sauvés sauvée sauvées secouru secourus survécu survivants survivant rescapés"),
    list("blessé blessés blessée blessées victimes"),
    list("malade malades infecté infectés contaminé contaminés"),
    list("disparu disparus disparue disparues"),
    list("arrêté arrêtés arrêtée arrêtées détenu détenus capturé capturés"),
    list("libéré libérés libérée libérées relâché relâchés acquitté acquittés"),
    list("détruit détruits détruite détruites coulé coulés"),
    list("endommagé endommagés endommagée endommagées"),
    list("intact intacts intacte intactes indemne indemnes"),
    list("tiré tirés lancé lancés"),
    list("intercepté interceptés abattu abattus"),
    list("acheté achetés"),
    list("vendu vendus"),
  ],
  kinds: [
    ["passager passagers passagère passagères voyageurs", "équipage matelots marins"],
    ["soldat soldats militaires", "civil civils"],
    ["femme femmes", "homme hommes", "enfant enfants"],
    ["médecin médecins docteurs", "infirmier infirmiers infirmière infirmières", "patient patients"],
    ["élève élèves étudiant étudiants", "professeur professeurs enseignants", "parent parents"],
    ["témoin témoins", "suspect suspects", "juge juges", "juré jurés"],
    ["journaliste journalistes", "policier policiers", "pompier pompiers"],
    ["drone drones", "roquette roquettes", "missile missiles", "obus", "torpille torpilles", "mine mines"],
    ["navire navires bateau bateaux", "avion avions", "hélicoptère hélicoptères"],
    ["camion camions", "char chars", "autobus autocar", "train trains"],
    ["village villages", "ville villes", "province provinces", "pays"],
    ["maison maisons", "école écoles", "hôpital hôpitaux", "pont ponts", "usine usines"],
    ["lettre lettres", "télégramme télégrammes", "appel appels"],
  ].map((group) => group.map(list)),
};
