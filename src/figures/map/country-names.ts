// Names of countries in the language of the briefing. Natural Earth has them in English and shortens some; `Intl` has
// them by region code, which is found by the English name.

const most = 26;

/** Natural Earth's names that differ from those of Unicode. */
const otherNames: Readonly<Record<string, string>> = {
  "Antigua and Barb.": "AG",
  Åland: "AX",
  "Bosnia and Herz.": "BA",
  "Br. Indian Ocean Ter.": "IO",
  "British Virgin Is.": "VG",
  "Cabo Verde": "CV",
  "Cayman Is.": "KY",
  "Central African Rep.": "CF",
  "Clipperton I.": "CP",
  Congo: "CG",
  "Cook Is.": "CK",
  "Côte d'Ivoire": "CI",
  "Dem. Rep. Congo": "CD",
  "Dominican Rep.": "DO",
  "Eq. Guinea": "GQ",
  eSwatini: "SZ",
  "Faeroe Is.": "FO",
  "Falkland Is.": "FK",
  "Fr. Polynesia": "PF",
  "Fr. S. Antarctic Lands": "TF",
  "Heard I. and McDonald Is.": "HM",
  "Hong Kong": "HK",
  Macao: "MO",
  Macedonia: "MK",
  "Marshall Is.": "MH",
  Myanmar: "MM",
  "N. Mariana Is.": "MP",
  Palestine: "PS",
  "Pitcairn Is.": "PN",
  "S. Geo. and the Is.": "GS",
  "S. Sudan": "SS",
  "Saint Helena": "SH",
  "Saint Lucia": "LC",
  "São Tomé and Principe": "ST",
  "Solomon Is.": "SB",
  "St-Barthélemy": "BL",
  "St-Martin": "MF",
  "St. Kitts and Nevis": "KN",
  "St. Pierre and Miquelon": "PM",
  "St. Vin. and Gren.": "VC",
  "Trinidad and Tobago": "TT",
  Turkey: "TR",
  "Turks and Caicos Is.": "TC",
  "U.S. Minor Outlying Is.": "UM",
  "U.S. Virgin Is.": "VI",
  "United States of America": "US",
  Vatican: "VA",
  "W. Sahara": "EH",
  "Wallis and Futuna Is.": "WF",
};

/** The name of a country, given as Natural Earth has it; unchanged in English, and where no other is known. */
export function nameCountry(name: string, language: string): string {
  if (/^en\b/.test(language)) return name;
  const code = otherNames[name] ?? codes().get(name);
  if (code === undefined) return name;
  return namesIn(language, hasTitle.has(code) ? "short" : "long").of(code) ?? name;
}

const hasTitle = new Set(["HK", "MO", "PS"]); // whose long names are titles: "Sonderverwaltungsregion Hongkong"

const namesIn = (language: string, style: "long" | "short" = "long"): Intl.DisplayNames =>
  new Intl.DisplayNames([language], { type: "region", style });

let known: Map<string, string> | null = null;

/** Region codes by English name. */
function codes(): Map<string, string> {
  if (known) return known;
  const english = namesIn("en");
  const letters = Array.from({ length: most }, (_, i) => String.fromCharCode(65 + i));
  const pairs = letters.flatMap((one) => letters.map((other) => one + other));
  known = new Map(pairs.map((code) => [english.of(code) ?? code, code]));
  return known;
}
