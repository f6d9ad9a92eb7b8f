// What a briefing is called, of which day and version it is: for the page's head and for every other output.
import type { Deck } from "../model/deck.ts";
import type { BriefingHead } from "../model/page.ts";
import { findDay } from "../text/dates.ts";

export function describeHead({ scenario, slides }: Deck, contentHash: string): BriefingHead {
  const { language, dir, title, subtitle, dates, handling, author, asOf } = scenario;
  const folios = slides.map(({ folio }) => folio);
  return {
    language,
    dir,
    title,
    description: subtitle || dates,
    handling,
    author,
    day: findDay(asOf),
    contentHash,
    folios,
  };
}
