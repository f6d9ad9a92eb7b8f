// What a briefing is called, of which day and version it is: for the page's head and for every other output.
import type { Deck } from "../model/deck.ts";
import type { BriefingHead } from "../model/page.ts";

export function describeHead({ scenario, slides }: Deck, contentHash: string): BriefingHead {
  const { language, dir, title, subtitle, dates, handling, author, asOfDay } = scenario;
  const folios = slides.map(({ folio }) => folio);
  return {
    language,
    dir,
    title,
    description: subtitle || dates,
    handling,
    author,
    day: asOfDay,
    contentHash,
    folios,
  };
}
