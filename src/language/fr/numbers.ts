// French: numbers, and what they count. Numbers below a hundred are phrases of their own: soixante et onze,
// quatre-vingt-dix-sept.

import { listWords } from "../../text/words.ts";
import type { CountingWords } from "../language.ts";

const units =
  listWords(`zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
  dix-huit dix-neuf`);
const tens: Readonly<Record<number, string>> = {
  20: "vingt",
  30: "trente",
  40: "quarante",
  50: "cinquante",
  60: "soixante",
  80: "quatre-vingt",
};

/** French counts from 60 to 79 and from 80 to 99 without a ten between. */
function baseBelow100(n: number): number {
  if (n < 70) return n - (n % 10);
  return n < 80 ? 60 : 80;
}

function nameBelow100(n: number): string {
  if (n < 20) return units[n] ?? "";
  const base = baseBelow100(n);
  const rest = n - base;
  const ten = tens[base] ?? "";
  if (rest === 0) return base === 80 ? "quatre-vingts" : ten;
  return rest % 10 === 1 && rest < 12 && base < 80 ? `${ten}-et-${units[rest]}` : `${ten}-${units[rest]}`;
}

const below100 = Array.from({ length: 100 }, (_, n): [string, number] => [nameBelow100(n), n]);
const ordinals =
  listWords(`premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième
  douzième`);

export const numbers: CountingWords = {
  decimalComma: true,
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
  dottedOrdinals: false,
  numberedNouns: listWords(
    `étape figure tableau diapositive page chapitre section annexe phase note point question hypothèse partie exercice exemple leçon
     module objectif séance`,
  ),
  ownNouns:
    listWords(`chaînes capitales côtés façons choses sortes moitiés parties questions colonnes lignes récits
    versions phrases mots textes raisons lectures langues`),
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
