// A small checked deck made by hand: two sources, two sides, two moves. Every builder takes what should
// differ.
import type { Citation, Content, Deck, Flow, Notes, Slide, Text } from "../../src/model/deck.ts";
import { gatherLedger } from "../../src/model/ledger.ts";
import type { Location } from "../../src/model/location.ts";
import type {
  Actor,
  Claim,
  Event,
  Evidence,
  Move,
  Quote,
  Scenario,
  Source,
  When,
} from "../../src/model/scenario.ts";
import { layOut } from "./lay-out.ts";

export const here: Location = { file: "slides/02-news.md", line: 1, column: 0, length: 0 };

export function aSource(given: Partial<Source> = {}): Source {
  return {
    id: "gazette",
    number: 1,
    publisher: "The Gazette",
    title: "Letters cross the river",
    date: "2 May 2001",
    day: null,
    address: "https://gazette.example/letters",
    seenIn: null,
    kind: "article",
    language: null,
    relays: [],
    origin: null,
    party: null,
    access: null,
    author: null,
    accessed: null,
    archive: null,
    reliability: "C",
    why: "A made-up paper.",
    text: "gazette.txt",
    publicDomain: false,
    private: null,
    at: here,
    ...given,
  };
}

export const gazette = aSource();
export const archive = aSource({
  id: "archive",
  number: 2,
  publisher: "The Archive",
  title: "Register of letters",
  date: null,
  address: null,
  seenIn: "a copy of the register",
  kind: "official",
  reliability: "B",
  why: "A made-up register.",
});

export function someEvidence(words: string, paragraph = 1, source: Source = gazette): Evidence {
  return { source, paragraph, words, at: here };
}

export function anActor(given: Partial<Actor> = {}): Actor {
  return {
    id: "mayor",
    name: "The mayor",
    role: "of the south",
    side: "b",
    kind: "person",
    onlooker: false,
    evidence: [],
    reported: [],
    at: here,
    ...given,
  };
}

export const mayor = anActor();
export const carriers = anActor({ id: "carriers", name: "The carriers", role: "", side: "a", kind: "group" });

export const aWhen = (as: string): When => ({ as, from: null, to: null, precision: "day" });

export function anEvent(given: Partial<Event> = {}): Event {
  return {
    id: "letter",
    account: "told",
    kind: "strike",
    title: "Letter",
    what: "A letter reaches the south",
    label: "A letter",
    tells: [],
    when: aWhen("Tuesday"),
    places: [],
    where: "",
    actor: carriers,
    by: "",
    target: mayor,
    means: "",
    effects: [],
    respondsTo: [],
    retaliation: false,
    step: 1,
    quotes: [],
    evidence: [someEvidence("a letter reached the south")],
    reported: [],
    at: here,
    ...given,
  };
}

export function aClaim(given: Partial<Claim> = {}): Claim {
  return {
    id: "delivered",
    text: "A letter was delivered",
    whose: gazette,
    about: null,
    verdict: "corroborated",
    credibility: 1,
    reported: [],
    at: here,
    evidence: [someEvidence("a letter reached the south"), someEvidence("one letter", 1, archive)],
    ...given,
  };
}

/** `records` are the one record, if not given. */
export function aQuote(given: Partial<Quote> = {}): Quote {
  const { record = someEvidence("Never again will a letter be lost.", 1, archive) } = given;
  return {
    id: "never-again",
    by: mayor,
    occasion: "a speech on the bridge",
    source: gazette,
    paragraph: 2,
    words: "Never again will a letter be lost,",
    check: "verbatim",
    evidence: [],
    reported: [],
    at: here,
    wordsAt: here,
    records: record ? [record] : [],
    isRecord: false,
    ...given,
    record,
  };
}

export const letter = anEvent();
export const answer = anEvent({
  id: "answer",
  kind: "statement",
  title: "Answer",
  what: "The mayor answers",
  when: aWhen("Wednesday"),
  actor: mayor,
  target: carriers,
  step: 2,
  evidence: [someEvidence("the mayor answered", 2)],
});

export function movesOf(events: Event[]): Move[] {
  return events.map((event, i) => ({
    step: i + 1,
    side: event.actor?.side ?? "n",
    title: event.title,
    when: event.when,
    events: [event],
  }));
}

export function aScenario(given: Partial<Scenario> = {}): Scenario {
  return {
    title: "The north and the south exchange letters",
    shortTitle: "Exchange of letters",
    subtitle: "An artificial scenario",
    dates: "1–2 May 2001",
    language: "en",
    dir: "ltr",
    timezone: { id: "+02:00", offset: "+02:00", name: "local time" },
    handling: "For tests only",
    asOf: "3 May 2001",
    asOfDay: null,
    author: "",
    sides: { a: "Northern", b: "Southern", n: "Onlookers" },
    accounts: { told: "The Gazette", record: "The archive" },
    accountSources: {},
    rail: "told",
    sources: [gazette, archive],
    quotes: [aQuote()],
    actors: [mayor, carriers],
    relations: [],
    places: [],
    events: [letter, answer],
    counts: [],
    claims: [aClaim()],
    judgements: [],
    withdrawn: {},
    layers: [],
    moves: movesOf([letter, answer]),
    ...given,
  };
}

const noNotes: Notes = { say: [], ifAsked: [], holdBack: [], private: [], quotes: [] };

export function aSlide(content: Content, given: Partial<Slide> = {}): Slide {
  const headlineText = given.headlineText ?? "A letter reached the south";
  const slide = {
    id: "news",
    file: "slides/02-news.md",
    folio: "1",
    below: false,
    section: "",
    account: null,
    duration: 60,
    headline: words(headlineText),
    headlineText,
    content,
    steps: [],
    stepCount: 0,
    standing: 0,
    headlineMade: false,
    beginsDimmed: false,
    notes: noNotes,
    citations: [],
    sources: [],
    allow: {},
    at: here,
    ...given,
  };
  return layOut(slide as Slide, aScenario());
}

export function aDeck(slides: Slide[], scenario: Scenario = aScenario()): Deck {
  return {
    scenario,
    slides: slides.map((slide) => layOut(slide, scenario)),
    ledger: gatherLedger(scenario),
    checked: {
      dates: new Map(),
      shares: [],
      fragments: new Map(),
      stretches: new Map(),
      hashes: new Map(),
      captures: new Map(),
    },
    lifted: [],
    changes: [],
    since: "",
  };
}

export const words = (text: string): Text => [{ kind: "text", text, at: here }];

export const paragraph = (...children: Text): Flow[number] => ({ kind: "paragraph", children, at: here });

export const cites = (...citations: Citation[]): Text[number] => ({ kind: "citations", citations, at: here });

export const citeClaim = (claim: Claim): Citation => ({ kind: "claim", claim, at: here });

export const citeQuote = (quote: Quote): Citation => ({ kind: "quote", quote, at: here });
