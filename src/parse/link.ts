// What a link may lead to: the web, a mail address, or a part of this document.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";
import { holdsPassword } from "../model/schema-parts.ts";

export function checkHref(href: string, at: Location): Diagnostic | undefined {
  if (/^#[a-z][a-z0-9-]*$/.test(href)) return undefined;
  if (isWebAddress(href)) return checkPassword(href, at);
  return {
    rule: "link-unsafe",
    severity: "error",
    message: `A link may not lead to "${href.slice(0, 60)}".`,
    at,
    fix: "Link to a web address with http or https, to mailto:, or to a slide as #slide-id.",
  };
}

function checkPassword(href: string, at: Location): Diagnostic | undefined {
  if (!holdsPassword(href)) return undefined;
  return {
    rule: "link-unsafe",
    severity: "error",
    message: "This address holds a user name or a password, which every reader could use.",
    at,
    fix: "Write the address without what stands before the @.",
  };
}

function isWebAddress(href: string): boolean {
  if (!URL.canParse(href)) return false;
  return ["http:", "https:", "mailto:"].includes(new URL(href).protocol);
}
