// HTML comments, with which people take text out for a while. They reach no output.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";

const comment = /<!--(?:-?>|[\s\S]*?-->)/g; // by CommonMark, <!--> and <!---> are comments too

/** The text without comments. A comment that is not closed stays. */
export const withoutComments = (html: string): string => html.replace(comment, "");

export const isComment = (html: string): boolean => html.startsWith("<!--") && withoutComments(html) === "";

export function openComment(at: Location): Diagnostic {
  return {
    rule: "markdown-open",
    severity: "error",
    message: "The comment that begins here does not end, so nobody can tell what belongs to it.",
    at,
    fix: "Close it with -->; begin it on a line of its own if it holds empty lines.",
  };
}

/** Reports text after a comment at the start of a line, which Markdown reads as HTML. */
export function besideComment(at: Location): Diagnostic {
  return {
    rule: "html-raw",
    severity: "error",
    message:
      "Markdown takes words after a comment that begins a line for HTML, so they do not reach the page.",
    at,
    fix: "Put the comment on a line of its own, or after the words.",
  };
}
