// A thing in the order in which one asks: who or what it is, what it did here, its words, the source's words, the
// record's, what was only reported, what it is worth, and the slides it is on.
import { element, mark } from "../element.ts";
import type { Slide } from "../slides.ts";
import type { Say } from "../strings.ts";
import {
  citedFor,
  copyOf,
  listOf,
  type Part,
  pick,
  recordOf,
  reportedOf,
  section,
  slidesOf,
  titleOf,
  worthOf,
} from "./sections.ts";
import { findThing, type Thing, thingsWith } from "./thing.ts";
import { drawWords, readWords, wordsOfSource } from "./words.ts";

interface Surroundings {
  slides: readonly Slide[];
  here: Slide;
  say: Say;
}

export function drawThing(thing: Thing, { slides, here, say }: Surroundings): HTMLElement {
  const parts = [
    drawHead(thing, say),
    ...drawStory(thing, say),
    ...drawSupport(thing, say),
    recordOf(thing, say),
    reportedOf(thing, say),
    thing.kind === "worth" ? null : worthOf(thing, say),
    slidesOf(thing, slides, here, say),
  ];
  return element("article", { class: `thing is-${thing.kind}` }, parts);
}

function drawHead(thing: Thing, say: Say): HTMLElement {
  const { kind, data } = thing;
  const { side, worth = "" } = data;
  const sign =
    kind === "worth"
      ? mark(`badge-${worth}`, "mark")
      : side
        ? mark(`mark-${side}`, `mark side-${side}`)
        : null;
  const words = kind === "worth" ? [say(thing.title)] : kind === "quote" ? [data.name ?? ""] : titleOf(thing);
  const head = element("h2", { tabindex: -1 }, [sign, element("span", {}, words)]);
  const post = kind === "source" ? copySource(thing.id) : copyOf(thing, ".post");
  const whose = pick(kind === "claim" ? data.whose : kind === "quote" ? data.by : "").map(drawWhose);
  const of = data.of ? [element("p", { class: "post of" }, [say(`inspector.actor.${data.of}`)])] : [];
  const means = kind === "worth" ? [element("p", { class: "post" }, [say(`${thing.title}.means`)])] : [];
  return element("header", {}, [head, ...whose, ...post, ...of, ...means]);
}

/** Leads to the source of a claim; to the speaker of a quotation, whose name is the heading, by the post. */
function drawWhose(thing: Thing): HTMLElement {
  const words = copyOf(thing, ".post")[0]?.textContent || thing.title;
  return element("p", { class: "post" }, [
    element("button", { type: "button", "data-x": thing.name }, [words]),
  ]);
}

/** As in the list of all sources: title, where it is, how it is graded and why. A room may see it: nothing private. */
function copySource(id: string): HTMLElement[] {
  const lines = document.querySelectorAll<HTMLElement>(`#source-${CSS.escape(id)} div > p:not(.private)`);
  return [...lines].map((line) => {
    const copy = line.cloneNode(true) as HTMLElement;
    const publisher = copy.querySelector(":scope > b:first-child + .q")?.previousElementSibling;
    if (publisher) {
      publisher.nextSibling?.remove(); // the comma
      publisher.remove(); // it is the heading
    }
    return copy;
  });
}

function drawStory(thing: Thing, say: Say): Part[] {
  const { id, kind, data } = thing;
  const all = (of: string, test: (each: Thing) => boolean) =>
    listOf(thingsWith((each) => each.kind === of && test(each)));
  if (kind === "actor")
    return [
      section("did", [all("event", (each) => each.data.by === id)], say),
      section("met", [all("event", (each) => each.data.to === id)], say),
      section("ties", [all("relation", ({ data: tie }) => tie.by === id || tie.to === id)], say),
      section("said-by", [all("quote", (each) => each.data.by === id)], say),
    ];
  if (kind === "event")
    return [
      ...copyOf(thing, "dl"),
      section("between", [listOf([...pick(data.by), ...pick(data.to)])], say),
      section("claims", [all("claim", (each) => each.data.about === id)], say),
      section("said", [listOf(pick(data.quotes))], say),
    ];
  if (kind === "relation") return [section("between", [listOf([...pick(data.by), ...pick(data.to)])], say)];
  if (kind === "worth")
    return [section("carried-by", [listOf(thingsWith((each) => each.data.worth === data.worth))], say)];
  if (kind === "source") return [section("cited-for", [listOf(citedFor(id))], say)];
  return [section("about", [listOf(pick(data.about))], say)];
}

function drawSupport(thing: Thing, say: Say): Part[] {
  const { kind, data } = thing;
  if (kind === "source")
    return [section("words", drawWords(wordsOfSource(thing.id, thing.paragraph), say), say)];
  return [
    section("said", drawWords(readWords(data.said), say, true), say),
    section("words", drawWords(readWords(data.words), say), say),
    section("others", drawWords(readWords(data.others), say), say),
    section("record-same", drawWords(readWords(data.same), say, true), say),
  ];
}

/** What a region or an announcement calls a thing: "A contractor was killed, claim". */
export function sayThing(name: string, say: Say): string {
  const thing = findThing(name);
  if (!thing) return "";
  const title = thing.kind === "worth" ? say(thing.title) : thing.title;
  return `${title}, ${say(`inspector.kind.${thing.kind}`).toLowerCase()}`;
}
