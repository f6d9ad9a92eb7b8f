// Words of a source → lines of YAML for an author to paste.

/**
 * "evidence: {centcom-release: almost five kilometers}". `paragraph` is given if several paragraphs hold the
 * words.
 */
export function writeEvidence(source: string, words: string, paragraph: number | null = null): string {
  const key = paragraph === null ? source : `${source} ¶${paragraph}`;
  return `evidence: {${key}: ${quoteIfNeeded(words)}}`;
}

/** A claim that rests on the words, for the author to complete. `paragraph` as in `writeEvidence`. */
export function writeClaim(source: string, words: string, paragraph: number | null = null): string {
  return `new-claim:\n  text: write what it shows\n  ${writeEvidence(source, words, paragraph)}\n`;
}

/** A quotation of the words, for the author to complete. */
export function writeQuotation(source: string, words: string): string {
  return `new-quote:\n  by: write who says it\n  source: ${source}\n  words: ${quoteIfNeeded(words)}\n`;
}

/** Plain where YAML allows it, also inside braces; else in double quotation marks. */
function quoteIfNeeded(words: string): string {
  const isPlain = words !== "" && !withSigns.test(words) && !otherValue.test(words);
  return isPlain ? words : JSON.stringify(words);
}

/** Holds signs that YAML reads as its own. */
const withSigns = /^[\s\-?:,[\]{}#&*!|>'"%@`]|[,[\]{}]|: |:$| #|\s$|[\p{Cc}\u2028\u2029\ufeff]/u;

/** What YAML 1.1 or 1.2 takes for a number, a truth value, a date or nothing. */
const otherValue =
  /^(?:~|null|true|false|yes|no|on|off|[-+.]?[\d.][\d.,:eExXoO_-]*|0x[\da-f]+|\d{4}-\d\d-\d\d.*|\.inf|\.nan)$/i;
