// Quoted words as HTML: in a plain string of the scenario, where the tool adds the marks itself, and compared with the
// wording of a record.
import { splitQuotations } from "../language/quotation-marks.ts";
import { rememberText } from "../text/remember.ts";
import type { DiffWord } from "../text/word-diff.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";
import { type Speech, speechOfQuoted } from "./speech.ts";

export function renderString(text: string, context: Context): Html {
  const pieces = splitQuotations(text, context.scenario.language);
  return html`${pieces.map((piece) =>
    piece.quoted
      ? renderQuoted(keepNames(piece.text), speechOfQuoted(piece.text, context), piece.open, piece.close)
      : keepNames(piece.text),
  )}`;
}

/**
 * Quotation marks are text, so that copying the page copies them once; Firefox would copy those of a `<q>`
 * twice.
 */
export function renderQuoted(words: Html, speech: Speech, open: string, close: string): Html {
  return html`<span${html.attributes({ class: "q", ...speech })}>${open}${words}${close}</span>`;
}

const hyphenated = /(?:\p{Lu}\p{L}+ )?[\p{L}\d]{1,3}-(?:\p{Lu}|\d)[\p{L}\d]*/gu;

const long = /\S{33,}/u;
const unbroken = new RegExp(`${long.source}|${hyphenated.source}`, "gu");

/**
 * Prevents line breaks at the hyphens of names and types: Deir ez-Zor, F-15E. Allows breaks in a word that is
 * too long for any column, so that it pushes nothing off the slide.
 */
export const keepNames = (text: string): Html => findNames(text, null);

const findNames = rememberText((text): Html => {
  let end = 0;
  const parts: (Html | string)[] = [];
  for (const match of text.matchAll(unbroken)) {
    parts.push(
      text.slice(end, match.index),
      html`<span class="${long.test(match[0]) ? "long" : "nb"}">${match[0]}</span>`,
    );
    end = match.index + match[0].length;
  }
  return html`${parts}${text.slice(end)}`;
});

export const quoteText = (words: string, { say }: Pick<Context, "say">): string =>
  `${say("quote.open")}${words}${say("quote.close")}`;

export const quoteHtml = (words: Html | string, { say }: Pick<Context, "say">): Html =>
  html`${say("quote.open")}${words}${say("quote.close")}`;

/** One of two wordings, with the words marked that the other lacks. Adjacent words that differ share one mark. */
export function renderDiff(words: readonly DiffWord[]): Html {
  const runs: DiffWord[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && last.differs === word.differs) last.text += ` ${word.text}`;
    else runs.push({ ...word });
  }
  return html`${runs.map(
    ({ text, differs }, i) => html`${i > 0 && " "}${differs ? html`<b class="diff">${text}</b>` : text}`,
  )}`;
}
