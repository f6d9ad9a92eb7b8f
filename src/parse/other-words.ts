// What people write for our keys and kinds when they have not looked them up: names from other formats, and plain
// words.
import { findNearest } from "../text/did-you-mean.ts";
import { listWords } from "../text/words.ts";

export const otherWords: Readonly<Record<string, string>> = {
  accounts: "narratives versions stories perspectives",
  actor: "who agent subject perpetrator",
  actors: "people persons agents players parties",
  address: "url uri link href web website doi",
  archive: "archived archiveurl wayback",
  asOf: "updated lastupdated revised",
  author: "authors writer byline creator journalist",
  basis: "ground reason",
  by: "speaker who author person",
  claims: "statements assertions findings",
  counts: "numbers figures tolls",
  date: "published publicationdate issued day when year pubdate",
  dates: "date period when",
  effects: "casualties toll losses damage",
  event: "of about incident",
  events: "timeline incidents moves",
  evidence: "quote quotation proof citation source sources words excerpt",
  from: "source subject parent date day start begin begins since earliest",
  handling: "classification marking confidentiality tlp",
  kind: "type category",
  label: "caption",
  language: "lang locale",
  latitude: "lat",
  longitude: "lon lng long",
  max: "maximum most high upper to",
  means: "weapon weapons method",
  min: "minimum least low lower number amount value count from",
  name: "title label",
  onlooker: "neutral bystander",
  places: "place location locations site sites",
  publisher: "outlet organisation organization site newspaper institution publication",
  quotes: "quote quotations sayings",
  radius: "precision uncertainty km",
  reliability: "grade rating reliable admiralty",
  responds_to: "answers reply_to replies in_response_to because triggered_by",
  role: "position function job",
  side: "party camp team",
  sides: "parties camps teams",
  sources: "references bibliography texts",
  subtitle: "tagline lead",
  target: "to against victim object",
  text: "statement claim says content",
  timezone: "zone time tz",
  title: "name headline heading",
  to: "target object child end ends until till latest",
  verb: "relation action does",
  verdict: "status assessment finding truth",
  what: "unit noun kind",
  when: "date time day at hour timestamp",
  where: "location site",
  who: "by counter source",
  why: "reason because rationale",
  words: "text quote quotation said wording",

  article: "essay paper journal",
  official: "government report court law ministry",
  press: "newspaper news magazine media agency broadcast tv radio",
  monitor: "ngo observatory",
  "think-tank": "thinktank institute",
  reference: "encyclopedia encyclopaedia wikipedia book website web blog",
  contradicted: "disputed denied false refuted wrong",
  corroborated: "confirmed verified true proven",
  opinion: "view comment",
  partly: "partial mixed half_true",
  unchecked: "unverified unconfirmed unknown",

  person: "human individual people man woman",
  state: "country nation government",
  body: "organisation organization office agency institution company firm ministry committee department ngo",
  group: "unit militia team party crew gang",
  place: "site location facility base town city",
  thing: "object ship vessel aircraft device machine weapon",
};

const others = new Map(Object.entries(otherWords).map(([ours, words]) => [ours, new Set(listWords(words))]));

/** The known name that was meant: by another word for it, else by spelling. Undefined if none is near. */
export function findMeant(written: string, known: readonly string[]): string | undefined {
  const plain = written.toLowerCase().replaceAll("-", "_");
  const same = known.find((name) => others.get(name)?.has(plain));
  return same ?? findNearest(written, known);
}
