// English: numbers, and what they count.

import { listWords } from "../../text/words.ts";
import type { CountingWords } from "../language.ts";

const units =
  listWords(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`);
const tens = listWords("twenty thirty forty fifty sixty seventy eighty ninety");
const ordinals =
  listWords(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`);

export const numbers: CountingWords = {
  decimalComma: false,
  numbers: {
    words: Object.fromEntries([
      ...units.map((word, i) => [word, i]),
      ...tens.map((word, i) => [word, (i + 2) * 10]),
    ]),
    scales: { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 },
    ordinals: Object.fromEntries(ordinals.map((word, i) => [word, i + 1])),
    and: ["and"],
    prefixes: "",
  },
  units: {
    seconds: ["second", "seconds", "sec", "secs"],
    minutes: ["minute", "minutes", "min", "mins"],
    hours: ["hour", "hours", "hr", "hrs", "h"],
    days: ["day", "days"],
    weeks: ["week", "weeks"],
    months: ["month", "months"],
    years: ["year", "years"],
    percent: ["%", "percent", "per cent", "percentage points"],
    kilometres: ["km", "kilometer", "kilometers", "kilometre", "kilometres"],
    metres: ["m", "metre", "metres", "meter", "meters"],
    miles: ["mile", "miles", "mi"],
    "nautical miles": ["nautical mile", "nautical miles", "nm", "nmi"],
    feet: ["foot", "feet", "ft"],
    inches: ["inch", "inches"],
    kilograms: listWords("kg kilo kilos kilogram kilograms kilogramme kilogrammes"),
    tonnes: ["ton", "tons", "tonne", "tonnes"],
    knots: ["knot", "knots", "kn"],
    degrees: ["degree", "degrees", "°"],
    "degrees Celsius": [
      "degree Celsius",
      "degrees Celsius",
      "degrees centigrade",
      "degrees C",
      "°C",
      "° C",
      "℃",
    ],
    "degrees Fahrenheit": ["degree Fahrenheit", "degrees Fahrenheit", "degrees F", "°F", "° F", "℉"],
    dollars: ["dollar", "dollars"],
    euros: ["euro", "euros"],
    pounds: ["pound", "pounds"],
  },
  dottedOrdinals: false,
  numberedNouns:
    listWords(`step steps figure fig table slide page chapter section annex appendix stage phase round footnote
    note item point question option hypothesis part exercise example lesson lecture module unit objective goal task bullet`),
  ownNouns:
    listWords(`chains capital capitals side sides way ways thing things kind kinds sort sorts half halves part
    parts order orders world worlds question questions column columns row rows line lines account
    accounts slide slides picture pictures story stories version versions sentence sentences word words
    text texts reason reasons reading readings meaning meanings hand hands directions camps languages`),
  bounds: {
    up: [
      "at least",
      "more than",
      "over",
      "no fewer than",
      "not fewer than",
      "no less than",
      "not less than",
      "a minimum of",
      "upwards of",
    ],
    down: [
      "at most",
      "fewer than",
      "less than",
      "under",
      "up to",
      "no more than",
      "not more than",
      "a maximum of",
      "as few as",
    ],
    exactly: ["exactly", "only", "precisely", "just"],
  },
  boundsAfter: {
    up: ["or more", "and more", "or higher"],
    down: ["or fewer", "or less", "at most"],
    exactly: ["exactly"],
  },
  halves: ["half"],
  sectionNouns: {
    moves: ["move", "moves", "step", "steps", "round", "rounds"],
    quotes: ["quote", "quotes", "quotation", "quotations"],
    claims: ["claim", "claims"],
    judgements: ["judgement", "judgements", "judgment", "judgments"],
    sources: ["source", "sources"],
    actors: ["actor", "actors"],
    events: ["event", "events"],
  },
};
