// Names of countries in the language of the briefing. Natural Earth has them in English and shortens some; `Intl` has
// them by region code, which is found by the English name.

const most = 26;

/** Natural Earth's names that differ from those of Unicode. */
const otherNames: Readonly<Record<string, string>> = {
  "Antigua and Barb.": "AG",
  "Bosnia and Herz.": "BA",
  "Cabo Verde": "CV",
  "Central African Rep.": "CF",
  Congo: "CG",
  "Côte d'Ivoire": "CI",
  "Dem. Rep. Congo": "CD",
  "Dominican Rep.": "DO",
  "Eq. Guinea": "GQ",
  eSwatini: "SZ",
  "Faeroe Is.": "FO",
  "Falkland Is.": "FK",
  "Fr. Polynesia": "PF",
  "Marshall Is.": "MH",
  Macedonia: "MK",
  Myanmar: "MM",
  "Saint Lucia": "LC",
  "Solomon Is.": "SB",
  "S. Sudan": "SS",
  "São Tomé and Principe": "ST",
  "Trinidad and Tobago": "TT",
  Turkey: "TR",
  "United States of America": "US",
  Vatican: "VA",
};

/** The name of a country, given as Natural Earth has it; unchanged in English, and where no other is known. */
export function nameCountry(name: string, language: string): string {
  if (/^en\b/.test(language)) return name;
  const code = otherNames[name] ?? codes().get(name);
  return code === undefined ? name : (namesIn(language).of(code) ?? name);
}

const namesIn = (language: string): Intl.DisplayNames =>
  new Intl.DisplayNames([language], { type: "region" });

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
