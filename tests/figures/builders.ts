// Small decks for the figures' tests: the eastern Syria story in short, and slides around a figure.
import type { Content, Deck, Slide, Step } from "../../src/model/deck.ts";
import type { FigureSpec } from "../../src/model/inline.ts";
import type { Location } from "../../src/model/location.ts";
import type { Actor, Event, Relation, Scenario, Side, When } from "../../src/model/scenario.ts";
import { parseFence } from "../../src/parse/fence-options.ts";
import { aDeck } from "../support/deck.ts";
import { layOut } from "../support/lay-out.ts";

let line = 0;
const here = (): Location => ({ file: "slides/scenario.yaml", line: ++line, column: 2, length: 4 });

export function actor(
  id: string,
  name: string,
  role: string,
  side: Side,
  kind: Actor["kind"],
  onlooker = false,
): Actor {
  return { id, name, role, side, kind, onlooker, evidence: [], reported: [], at: here() };
}

export function relation(
  id: string,
  kind: Relation["kind"],
  from: Actor,
  to: Actor,
  label: string,
): Relation {
  return { id, kind, from, to, verb: "", label, evidence: [], reported: [], at: here() };
}

const when = (as: string): When => ({ as, from: null, to: null, precision: "day" });

export function event(id: string, given: Partial<Event>): Event {
  return {
    id,
    account: "told",
    kind: "strike",
    title: id,
    what: id,
    label: id,
    tells: [],
    when: when("Thursday"),
    places: [],
    where: "",
    actor: null,
    by: "",
    target: null,
    means: "",
    effects: [],
    respondsTo: [],
    retaliation: false,
    step: null,
    quotes: [],
    evidence: [],
    reported: [],
    at: here(),
    ...given,
  };
}

export function scenario(given: Partial<Scenario> = {}): Scenario {
  return {
    title: "Title",
    shortTitle: "Short",
    accountSources: {},
    rail: "told",
    subtitle: "",
    dates: "",
    language: "en",
    dir: "ltr",
    handling: "",
    asOf: "",
    asOfDay: null,
    author: "",
    timezone: { id: "+03:00", offset: "+03:00", name: "Syrian time" },
    sides: { a: "Iran-aligned", b: "US-aligned", n: "Onlookers" },
    accounts: { told: "Told", record: "Record" },
    sources: [],
    quotes: [],
    actors: [],
    relations: [],
    places: [],
    events: [],
    counts: [],
    claims: [],
    layers: [],
    judgements: [],
    withdrawn: {},
    moves: [],
    ...given,
  };
}

/** Nine actors in three lanes and on the ground, four steps. */
export function syria(): Scenario {
  const iran = actor("iran", "Iran", "state", "a", "state");
  const irgc = actor("irgc", "IRGC", "Revolutionary Guards", "a", "body");
  const militias = actor("militias", "Shiite militias", "“IRGC-backed”", "a", "group");
  const biden = actor("biden", "Joe Biden", "President", "b", "person");
  const austin = actor("austin", "Lloyd Austin", "Defense Secretary", "b", "person");
  const centcom = actor("centcom", "CENTCOM", "Gen. Michael Kurilla", "b", "body");
  const facility = actor(
    "us-facility",
    "US facility, Al Omar",
    "1 contractor killed, 5 injured",
    "b",
    "place",
  );
  const sites = actor("sites", "Three militia sites", "at least 10 killed, opposition says", "a", "place");
  const china = actor("china", "China", "backed Saudi–Iran thaw", "n", "state", true);
  const saudi = actor("saudi-arabia", "Saudi Arabia", "rapprochement with Iran", "n", "state", true);
  const israel = actor("israel", "Israel", "has its own drone fleet", "n", "state", true);
  const drones = event("drone-attack", {
    actor: militias,
    target: facility,
    step: 1,
    title: "Drones",
    label: "Suicide drones: 1 killed, 5 injured",
  });
  const order = event("biden-order", {
    kind: "order",
    actor: biden,
    target: centcom,
    step: 2,
    label: "“directed”",
    when: when("Friday"),
  });
  const strikes = event("us-strikes", {
    actor: centcom,
    target: sites,
    step: 2,
    retaliation: true,
    title: "US strikes",
    label: "“precision strikes on multiple targets in Deir Ez-Zor.”",
    when: when("Friday"),
  });
  const rockets = event("rockets", {
    actor: militias,
    target: facility,
    step: 3,
    retaliation: true,
    title: "Rockets",
    label: "Rockets at the US guard",
    when: when("Friday"),
  });
  const words = event("warning", {
    kind: "statement",
    actor: centcom,
    target: militias,
    step: 4,
    title: "Kurilla’s warning",
    label: "“We are postured for scalable options”",
    when: when("No day given"),
  });
  return scenario({
    actors: [iran, irgc, militias, biden, austin, centcom, facility, sites, china, saudi, israel],
    relations: [
      relation("iran-irgc", "organ", irgc, iran, "organ of"),
      relation("backing", "backing", irgc, militias, "backs"),
      relation("biden-austin", "command", biden, austin, "commands"),
      relation("austin-centcom", "command", austin, centcom, "commands"),
    ],
    events: [drones, order, strikes, rockets, words],
  });
}

/** A fence as a slide would hold it, its options parsed; one that is not right throws. */
export function figure(word: string, text = "", id = "slide-figure-1"): FigureSpec {
  const { spec, diagnostics } = readFence(word, text, id);
  if (diagnostics.length > 0) throw new Error(diagnostics[0]!.message);
  return spec;
}

export function readFence(word: string, text: string, id = "slide-figure-1") {
  const at = { file: "slides/05-who.md", line: 7, column: 0, length: 0 };
  const parsed = parseFence(word, text, at);
  if (!parsed) throw new Error(`No figure is written as ${word}.`);
  const spec: FigureSpec = { id, kind: parsed.kind, text, options: parsed.options, at };
  return { spec, diagnostics: parsed.diagnostics };
}

export function slide(content: Content, steps: Step[] = [], headlineText = "The headline"): Slide {
  const at = { file: "slides/05-who.md", line: 1, column: 0, length: 0 };
  const bare = {
    id: "who",
    file: at.file,
    folio: "5",
    below: false,
    section: "",
    account: "told",
    duration: 60,
    headline: [],
    headlineMade: false,
    beginsDimmed: false,
    headlineText,
    content,
    steps,
    stepCount: steps.length,
    standing: 0,
    citations: [],
    sources: [],
    allow: {},
    at,
    notes: { say: [], ifAsked: [], holdBack: [], private: [], quotes: [] },
  } as unknown as Slide;
  return layOut(bare, syria());
}

export const stepOn = (target: Event): Step => ({
  target: { kind: "event", event: target },
  label: target.title,
});

export const deckOf = (facts: Scenario, ...slides: Slide[]): Deck => aDeck(slides, facts);

/** A slide with one figure in a text flow. */
export function mermaidSlide(text: string, id = "slide-figure-1"): Slide {
  const spec = figure("mermaid", text, id);
  return slide({ layout: "text", flow: [{ kind: "figure", figure: spec, at: spec.at }] });
}
