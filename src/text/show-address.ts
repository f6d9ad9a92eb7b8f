// A URL as readers see it: without its scheme, letters in place of their percent-encoding (RFC 3986, 2.1) where our
// fonts have them, and with places at which a line may break.
import { hasGlyph } from "./font-coverage.ts";

/** Pieces of the URL in their order; lines break between them, so that no encoded character is torn apart. */
export function splitAddress(address: string): string[] {
  const shown = address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  return showLetters(shown).split(/(?<=[/_?&=-])|(?=%[\dA-Fa-f]{2})/);
}

/** Decodes runs that are letters and digits only: an encoded slash or quotation mark would read as another URL. */
const showLetters = (text: string): string =>
  text.replace(/(?:%[\dA-Fa-f]{2})+/g, (run) => {
    const letters = decode(run);
    const isShown = [...letters].every(
      (one) => /[\p{L}\p{N}]/u.test(one) && hasGlyph(one.codePointAt(0) ?? 0),
    );
    return isShown ? letters : run;
  });

/** Unchanged if the run is no UTF-8. */
function decode(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
