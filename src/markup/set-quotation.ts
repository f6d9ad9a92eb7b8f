// Words in the quotation marks of the interface's language, where the tool adds marks that no author wrote.
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";

export const quoteText = (words: string, { say }: Pick<Context, "say">): string =>
  `${say("quote.open")}${words}${say("quote.close")}`;

export const quoteHtml = (words: Html | string, { say }: Pick<Context, "say">): Html =>
  html`${say("quote.open")}${words}${say("quote.close")}`;
