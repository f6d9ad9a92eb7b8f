// French. Numbers below a hundred are phrases of their own: soixante et onze, quatre-vingt-dix-sept.
import type { Language } from "../language.ts";
import { amounts } from "./amounts.ts";
import { noteLabels } from "./note-labels.ts";

const units =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const tens: Readonly<Record<number, string>> = {
  20: "vingt",
  30: "trente",
  40: "quarante",
  50: "cinquante",
  60: "soixante",
  80: "quatre-vingt",
};

function nameBelow100(n: number): string {
  if (n < 20) return units[n] ?? "";
  const base = n < 70 ? n - (n % 10) : n < 80 ? 60 : 80;
  const rest = n - base;
  const ten = tens[base] ?? "";
  if (rest === 0) return base === 80 ? "quatre-vingts" : ten;
  return rest % 10 === 1 && rest < 12 && base < 80 ? `${ten}-et-${units[rest]}` : `${ten}-${units[rest]}`;
}

const below100 = Array.from({ length: 100 }, (_, n): [string, number] => [nameBelow100(n), n]);
const ordinals =
  "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième".split(
    " ",
  );

export const french: Language = {
  code: "fr",
  direction: "ltr",
  quotationMarks: [
    ["«", "»"],
    ["“", "”"],
  ],
  capitalNouns: false,
  months: [
    ["janvier", "janv"],
    ["février", "févr"],
    ["mars"],
    ["avril", "avr"],
    ["mai"],
    ["juin"],
    ["juillet", "juil"],
    ["août"],
    ["septembre", "sept"],
    ["octobre", "oct"],
    ["novembre", "nov"],
    ["décembre", "déc"],
  ],
  decimalComma: true,
  monthPrefixes: "",
  weekdays: [["dimanche"], ["lundi"], ["mardi"], ["mercredi"], ["jeudi"], ["vendredi"], ["samedi"]],
  dayEndings: ["er"],
  dayJoiners: ["et", "ou", "au", "à"],
  dayPrepositions: ["le"],
  noon: ["midi"],
  midnight: ["minuit"],
  numbers: {
    words: { ...Object.fromEntries(below100), une: 1, septante: 70, huitante: 80, nonante: 90 },
    scales: {
      cent: 100,
      cents: 100,
      mille: 1000,
      million: 1_000_000,
      millions: 1_000_000,
      milliard: 1_000_000_000,
      milliards: 1_000_000_000,
    },
    ordinals: {
      ...Object.fromEntries(ordinals.map((word, i) => [word, i + 1])),
      première: 1,
      second: 2,
      seconde: 2,
    },
    and: ["et"],
    prefixes: "",
  },
  units: {
    seconds: ["seconde", "secondes"],
    minutes: ["minute", "minutes", "min"],
    hours: ["heure", "heures", "h"],
    days: ["jour", "jours"],
    weeks: ["semaine", "semaines"],
    months: ["mois"],
    years: ["an", "ans", "année", "années"],
    percent: ["%", "pour cent"],
    kilometres: ["km", "kilomètre", "kilomètres"],
    metres: ["m", "mètre", "mètres"],
    miles: ["mille", "milles", "mile", "miles"],
    "nautical miles": ["mille marin", "milles marins", "mille nautique", "milles nautiques"],
    feet: ["pied", "pieds"],
    inches: ["pouce", "pouces"],
    kilograms: ["kg", "kilo", "kilos", "kilogramme", "kilogrammes"],
    tonnes: ["tonne", "tonnes"],
    knots: ["nœud", "nœuds"],
    degrees: ["degré", "degrés", "°"],
    "degrees Celsius": ["degré Celsius", "degrés Celsius", "°C", "° C", "℃"],
    "degrees Fahrenheit": ["degré Fahrenheit", "degrés Fahrenheit", "°F", "° F", "℉"],
    dollars: ["dollar", "dollars"],
    euros: ["euro", "euros"],
    pounds: ["livre", "livres"],
  },
  numberedNouns: [
    ...["étape", "figure", "tableau", "diapositive", "page", "chapitre", "section", "annexe", "phase"],
    ...["note", "point", "question", "hypothèse"],
  ],
  ownNouns: [
    ...["chaînes", "capitales", "côtés", "façons", "choses", "sortes", "moitiés", "parties", "questions"],
    ...[
      "colonnes",
      "lignes",
      "récits",
      "versions",
      "phrases",
      "mots",
      "textes",
      "raisons",
      "lectures",
      "langues",
    ],
  ],
  others: "Autres",
  negations: ["ne", "n", "pas", "jamais", "aucun", "aucune", "rien", "personne", "ni", "sans", "nullement"],
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
      ["augmenté", "augmente", "augmentent", "augmenta", "monté", "monte", "hausse"],
      ["baissé", "baisse", "baissent", "diminué", "diminue", "diminuent", "chuté", "chute"],
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
  bounds: {
    up: ["au moins", "plus de", "pas moins de", "au minimum", "minimum"],
    down: ["au plus", "au maximum", "moins de", "jusqu'à", "jusqu’à", "pas plus de"],
    exactly: ["exactement", "seulement", "précisément"],
  },
  boundsAfter: {
    up: ["au moins", "ou plus", "et plus"],
    down: ["au plus", "au maximum", "ou moins"],
    exactly: ["exactement", "seulement"],
  },
  halves: ["demi", "demie", "moitié"],
  amounts,
  directNegations: ["pas", "jamais", "aucun", "aucune", "ni", "sans"],
  limits: ["plus", "moins", "au-dessus", "au-delà", "avant"],
  negationEndings: [],
  denyingStems: ["dout", "nie", "niait", "dément", "rejet", "contest", "réfut"],
  hedgingStems: ["malgré", "prétend", "affirm", "si", "sauf", "présum", "peut-être"],
  speakingVerbs: [
    ...["dit", "disait", "déclare", "déclaré", "affirme", "affirmé", "avertit", "averti", "écrit", "ajoute"],
    ...["ajouté", "annonce", "annoncé", "selon", "répond", "répondu"],
  ],
  functionWords: [
    ...[
      "le",
      "la",
      "les",
      "l",
      "un",
      "une",
      "des",
      "du",
      "de",
      "d",
      "et",
      "ou",
      "à",
      "au",
      "aux",
      "en",
      "dans",
    ],
    ...[
      "sur",
      "par",
      "pour",
      "avec",
      "est",
      "sont",
      "était",
      "étaient",
      "a",
      "ont",
      "avait",
      "avaient",
      "été",
    ],
    ...[
      "il",
      "elle",
      "ils",
      "elles",
      "on",
      "se",
      "son",
      "sa",
      "ses",
      "leur",
      "leurs",
      "que",
      "qui",
      "qu",
      "ce",
    ],
    ...["cette", "ces", "plus", "moins", "environ", "autres", "autre", "mais", "y"],
  ],
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
    words: [
      "sera",
      "seront",
      "aura",
      "auront",
      "fera",
      "feront",
      "pourra",
      "pourront",
      "deviendra",
      "deviendront",
      "restera",
      "resteront",
    ],
    notAfter: ["on"],
  },
  sectionNouns: {
    moves: ["coup", "coups", "étape", "étapes"],
    quotes: ["citation", "citations"],
    claims: ["affirmation", "affirmations"],
    judgements: ["jugement", "jugements"],
    sources: ["source", "sources"],
    actors: ["acteur", "acteurs"],
    events: ["événement", "événements"],
  },
};
