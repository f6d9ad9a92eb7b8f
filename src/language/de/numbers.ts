// German: numbers, and what they count. Numbers below a thousand are one word, so they are made from their parts.

import { listWords } from "../../text/words.ts";
import type { CountingWords } from "../language.ts";

const units =
  listWords(`null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
  siebzehn achtzehn neunzehn`);
const tens = listWords("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig");
const below100 = Array.from({ length: 100 }, (_, n) => {
  if (n < 20) return units[n] ?? "";
  const ten = tens[Math.floor(n / 10) - 2] ?? "";
  return n % 10 ? `${units[n % 10]}und${ten}` : ten;
});
const hundreds = Array.from({ length: 900 }, (_, i): [string, number] => {
  const n = i + 100;
  return [`${units[Math.floor(n / 100)]}hundert${n % 100 ? below100[n % 100] : ""}`, n];
});
const ordinals = listWords(
  "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte",
);

export const numbers: CountingWords = {
  decimalComma: true,
  numbers: {
    words: {
      ...Object.fromEntries(below100.map((word, n): [string, number] => [word, n])),
      ...Object.fromEntries(hundreds),
      eins: 1,
      zwo: 2,
      zweier: 2,
      dreier: 3,
      dreissig: 30,
      hundert: 100,
      einundzwanzig: 21,
    },
    scales: {
      dutzend: 12,
      tausend: 1000,
      million: 1_000_000,
      millionen: 1_000_000,
      mio: 1_000_000,
      milliarde: 1_000_000_000,
      mrd: 1_000_000_000,
      milliarden: 1_000_000_000,
    },
    ordinals: Object.fromEntries(
      ordinals.flatMap((word, i) => ["", "n", "r", "s"].map((end): [string, number] => [word + end, i + 1])),
    ),
    and: ["und"],
    prefixes: "",
  },
  units: {
    seconds: ["Sekunde", "Sekunden", "Sek"],
    minutes: ["Minute", "Minuten", "Min"],
    hours: ["Stunde", "Stunden", "Std", "h"],
    days: ["Tag", "Tage", "Tagen"],
    weeks: ["Woche", "Wochen"],
    months: ["Monat", "Monate", "Monaten"],
    years: ["Jahr", "Jahre", "Jahren"],
    percent: ["%", "Prozent", "Prozentpunkte"],
    kilometres: ["km", "Kilometer", "Kilometern"],
    metres: ["m", "Meter", "Metern"],
    miles: ["Meile", "Meilen"],
    "nautical miles": ["Seemeile", "Seemeilen", "sm"],
    feet: ["Fuß"],
    inches: ["Zoll"],
    kilograms: ["kg", "Kilo", "Kilogramm"],
    tonnes: ["Tonne", "Tonnen"],
    knots: ["Knoten", "kn"],
    degrees: ["Grad", "°"],
    "degrees Celsius": ["Grad Celsius", "Grad C", "°C", "° C", "℃"],
    "degrees Fahrenheit": ["Grad Fahrenheit", "°F", "° F", "℉"],
    dollars: ["Dollar"],
    euros: ["Euro"],
    pounds: ["Pfund"],
  },
  dottedOrdinals: true,
  numberedNouns:
    listWords(`Schritt Abbildung Abb Tabelle Folie Seite Kapitel Abschnitt Anhang Stufe Phase Runde Fußnote Punkt
    Frage Teil Übung Beispiel Aufgabe Lektion Vorlesung Modul Ziel Ebene`),
  ownNouns:
    listWords(`Ketten Befehlsketten Hauptstädte Hauptstädten Seiten Wege Dinge Arten Hälften Teile Teilen Fragen
    Spalten Zeilen Darstellungen Folien Bilder Fassungen Sätze Wörter Worte Texte Gründe Lesarten
    Sprachen`),
  bounds: {
    up: ["mindestens", "wenigstens", "mehr als", "über", "nicht weniger als", "zumindest"],
    down: ["höchstens", "weniger als", "unter", "bis zu", "nicht mehr als", "maximal"],
    exactly: ["genau", "nur", "lediglich"],
  },
  boundsAfter: { up: ["oder mehr", "und mehr"], down: ["oder weniger"], exactly: [] },
  halves: ["halbe", "halben", "Hälfte"],
  sectionNouns: {
    moves: listWords("Zug Züge Zügen Schritt Schritte Schritten Runde Runden"),
    quotes: ["Zitat", "Zitate", "Zitaten"],
    claims: ["Behauptung", "Behauptungen", "Aussage", "Aussagen"],
    judgements: ["Urteil", "Urteile", "Urteilen"],
    sources: ["Quelle", "Quellen"],
    actors: ["Akteur", "Akteure", "Akteuren"],
    events: ["Ereignis", "Ereignisse", "Ereignissen"],
  },
};
