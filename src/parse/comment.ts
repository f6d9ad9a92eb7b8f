// HTML comments, by which people take text out for a while. They reach no output.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";

const comment = /<!--(?:-?>|[\s\S]*?-->)/g; // CommonMark: <!--> and <!---> are comments too

/** The text with every comment taken out; one that does not end stays. */
export const withoutComments = (html: string): string => html.replace(comment, "");

export const isComment = (html: string): boolean => html.startsWith("<!--") && withoutComments(html) === "";

/** The words of all comments in a text. */
export const wordsOfComments = (html: string): string[] =>
  (html.match(comment) ?? []).map((one) => one.slice(4, -3).trim());

export function openComment(at: Location): Diagnostic {
  return {
    rule: "markdown-open",
    severity: "error",
    message: "The comment that begins here does not end, so nobody can tell what belongs to it.",
    at,
    fix: "Close it with -->; begin it on a line of its own if it holds empty lines.",
  };
}
