// The verdicts as schema.org ClaimReview (https://schema.org/ClaimReview), as fact checkers and search
// engines read it. Claims without a verdict are left out.
import { makeSay } from "../../markup/context.ts";
import type { OutputFile } from "../../model/files.ts";
import type { Claim, Source, Verdict } from "../../model/scenario.ts";
import type { Built } from "../built.ts";

/**
 * From 1, contradicted, to 5, corroborated. A single source's claim or an opinion has a word and no number.
 */
const ratings: Partial<Record<Verdict, number>> = {
  corroborated: 5,
  "corroborated-by-a-party": 4,
  partly: 3,
  contradicted: 1,
};

export function exportReviews(built: Pick<Built, "deck" | "head" | "strings">): OutputFile[] {
  return [
    {
      path: "claim-reviews.jsonld",
      says: "the verdicts, as schema.org ClaimReview",
      content: `${JSON.stringify(describeReviews(built), null, 1)}\n`,
    },
  ];
}

/** One JSON-LD object, which the page holds too; null if no claim has a verdict. */
export function describeReviews({ deck, head, strings }: Pick<Built, "deck" | "head" | "strings">) {
  const say = makeSay(strings);
  const judged = deck.scenario.claims.filter(({ verdict }) => verdict !== "unchecked");
  const reviewer = { "@type": "Organization", name: head.author || head.title };
  const reviews = judged.map((claim) => ({
    "@type": "ClaimReview",
    url: `index.html#source-${claim.whose.id}`,
    author: reviewer,
    ...(head.day === null ? {} : { datePublished: head.day }),
    inLanguage: head.language,
    claimReviewed: claim.text,
    itemReviewed: describeClaim(claim),
    reviewRating: describeRating(claim.verdict, say(`verdict.${claim.verdict}`)),
  }));
  return { "@context": "https://schema.org", "@graph": reviews };
}

function describeClaim({ whose }: Claim) {
  return {
    "@type": "Claim",
    author: { "@type": "Organization", name: whose.publisher },
    ...(whose.day === null ? {} : { datePublished: whose.day }),
    appearance: describeSource(whose),
  };
}

function describeSource({ title, address, seenIn }: Source) {
  const url = [address, seenIn].find((one) => one !== null && /^https?:/.test(one));
  return { "@type": "CreativeWork", name: title, ...(url ? { url } : {}) };
}

function describeRating(verdict: Verdict, word: string) {
  const value = ratings[verdict];
  const number = value === undefined ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 };
  return { "@type": "Rating", alternateName: word, ...number };
}
