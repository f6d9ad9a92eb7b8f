// What a verdict on a claim may be. The words that readers see are in assets/strings; whether a claim's evidence
// allows its verdict is checked in src/check/rules/verdict-unsupported.ts.
export const verdicts = [
  "corroborated", // words of two independent origins, of which one is no party to the events
  "corroborated-by-a-party", // the only other origin is a party to the events
  "partly", // other sources say a part of it
  "contradicted", // other sources say something else
  "single-origin", // several texts whose information comes from one origin
  "single-source", // one text
  "opinion", // a view, which evidence can neither confirm nor refute
  "unchecked", // the text of no source was at hand
] as const;

/** How a quotation compares with the wording of its record, as the tool found it. */
export const quoteChecks = ["verbatim", "altered", "not-found"] as const;
