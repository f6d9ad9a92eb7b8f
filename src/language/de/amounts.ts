// German words for how many, how often, and what became of whom.
import type { AmountWords } from "../language.ts";

const list = (words: string): string[] => words.split(" ");

export const amounts: AmountWords = {
  about: list("etwa rund ungefähr circa ca gegen fast beinahe knapp schätzungsweise"),
  alsoPlaces: ["über", "unter", "bis zu"],
  shares: {
    all: list("alle allen aller alles jeder jede jedes jeden jedem beide beiden sämtliche sämtlichen"),
    most: ["die meisten", "den meisten", "der meisten", "die Mehrheit der", "viele", "vielen", "vieler"],
    some: [
      ...list(
        "einige einigen einiger mehrere mehreren mehrerer manche manchen wenige wenigen viele vielen vieler",
      ),
      ...["ein paar", "nicht alle", "nicht allen", "nicht jeder", "nicht jede"],
    ],
    none: ["niemand", "keiner der", "keine der", "keines der", "keiner von", "keinem der"],
  },
  fractions: { before: ["ein"], after: ["der", "des"] },
  ordinalsFollow: false,
  repeats: { einmal: 1, zweimal: 2, dreimal: 3, viermal: 4, fünfmal: 5, sechsmal: 6, zehnmal: 10 },
  repeatNouns: ["Mal", "Male"],
  notRepeats: { after: list("nicht noch auf wieder schon erst doch"), before: ["mehr"] },
  outcomes: [
    list(
      "tot tote toten starb starben gestorben getötet tötete töteten ertrank ertranken ertrunken Todesopfer Opfer",
    ),
    list("gerettet retteten rettete überlebte überlebten überlebt Überlebende Überlebenden lebend"),
    list("verletzt verletzte verletzten Verletzte Verletzten verwundet verwundete Opfer"),
    list("krank erkrankt erkrankte erkrankten infiziert angesteckt"),
    list("vermisst vermisste vermissten Vermisste"),
    list("festgenommen verhaftet gefangen inhaftiert"),
    list("freigelassen entlassen befreit freigesprochen"),
    list("zerstört zerstörte zerstörten versenkt"),
    list("beschädigt beschädigte beschädigten"),
    list("unversehrt unbeschädigt unverletzt"),
    list("abgefeuert abgeschossen gestartet"),
    list("abgefangen abgeschossen"),
    list("gekauft kaufte kauften"),
    list("verkauft verkaufte verkauften"),
  ],
  kinds: [
    ["Passagier Passagiere Passagieren Fahrgäste", "Besatzung Besatzungsmitglieder Matrosen Seeleute"],
    ["Soldat Soldaten", "Zivilist Zivilisten Zivilpersonen"],
    ["Frau Frauen", "Mann Männer Männern", "Kind Kinder Kindern"],
    ["Arzt Ärzte Ärzten", "Schwester Schwestern Pfleger", "Patient Patienten"],
    ["Schüler Schülern Studenten", "Lehrer Lehrern", "Eltern"],
    ["Zeuge Zeugen", "Verdächtige Verdächtigen", "Richter Richtern"],
    ["Journalist Journalisten Reporter", "Polizist Polizisten", "Feuerwehrleute"],
    ["Drohne Drohnen", "Rakete Raketen", "Granate Granaten", "Torpedo Torpedos", "Mine Minen"],
    ["Schiff Schiffe Schiffen Boot Boote", "Flugzeug Flugzeuge Flugzeugen", "Hubschrauber Hubschraubern"],
    ["Lastwagen", "Panzer Panzern", "Bus Busse Bussen", "Zug Züge Zügen"],
    ["Dorf Dörfer Dörfern", "Stadt Städte Städten", "Provinz Provinzen", "Land Länder Ländern"],
    [
      "Haus Häuser Häusern",
      "Schule Schulen",
      "Krankenhaus Krankenhäuser",
      "Brücke Brücken",
      "Fabrik Fabriken",
    ],
    ["Brief Briefe Briefen", "Telegramm Telegramme", "Anruf Anrufe Anrufen"],
  ].map((group) => group.map(list)),
};
