// The words by which a PDF's link says where it leads: a source's publisher and title, a slide's headline, or
// the author's words of the link.
import { makeSay } from "../../markup/context.ts";
import type { Deck, Slide, Text } from "../../model/deck.ts";
import { plainText } from "../../model/plain-text.ts";
import { gatherInFlow, textsOfBlock } from "../../model/visit-flow.ts";
import type { Built } from "../built.ts";

export interface LinkWords {
  address: (address: string) => string;
  place: (id: string, page: string) => string; // takes an id of the page and the label of its PDF page
}

export function makeLinkWords({ deck, strings }: Pick<Built, "deck" | "strings">): LinkWords {
  const say = makeSay(strings);
  const { sources } = deck.scenario;
  const places = new Map([
    ...sources.map(({ id, number, publisher, title }): [string, string] => [
      `source-${id}`,
      say("pdf.to-source", { number, publisher, title }),
    ]),
    ...deck.slides.map(({ id, folio, headlineText }): [string, string] => [
      id,
      say("pdf.to-slide", { folio, headline: headlineText }),
    ]),
  ]);
  const names = new Map(listLinks(deck));
  for (const { address, seenIn, publisher, title } of sources)
    for (const where of [seenIn, address]) if (where) names.set(where, `${publisher}, ${title}`);
  return {
    address: (address) => {
      const [page = address] = address.split("#:~:");
      const name = names.get(address) ?? names.get(page);
      return name ? say("pdf.to-address", { name, host: hostOf(page) }) : page;
    },
    place: (id, page) => places.get(id) ?? say("pdf.to-page", { page }),
  };
}

/** URLs that authors link to, with the words of the link. */
function listLinks({ slides }: Deck): [string, string][] {
  const inText = (text: Text): [string, string][] =>
    text.flatMap((node): [string, string][] => {
      if (node.kind === "link") return [[node.href, plainText(node.children)]];
      return "children" in node ? inText(node.children) : [];
    });
  return slides.flatMap(textsOf).flatMap(inText);
}

function textsOf({ headline, texts, notes }: Slide): Text[] {
  const flows = [notes.say, notes.ifAsked, notes.holdBack, notes.private];
  const inNotes = flows.flatMap((flow) => gatherInFlow(flow, textsOfBlock));
  return [headline, ...texts.flatMap(({ parts }) => parts), ...inNotes];
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(address)?.[1] ?? address.replace(/^mailto:/, "");
}
