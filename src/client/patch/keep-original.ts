// A saved copy of the page is put back as it was written: after a patch that is the page as it is served now. It is asked
// for when nothing else is to be done, and once for several patches.
import { contentOf, writeOriginal } from "../page/original.ts";

const pause = 1000; // ms

let timer = 0;

export function keepOriginal(): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    void fetch("/")
      .then((answer) => (answer.ok ? answer.text() : null))
      .then((text) => {
        if (text !== null) writeOriginal(contentOf(new DOMParser().parseFromString(text, "text/html").body));
      })
      .catch(() => undefined);
  }, pause);
}
