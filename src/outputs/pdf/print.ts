// Prints the briefing's slides and handout as PDF.
import type { OutputFile } from "../../model/files.ts";
import type { PrintedAs, Printer } from "../../model/printer.ts";
import type { Built } from "../built.ts";
import { formatPage } from "../html/document.ts";

// slides; longer briefings are printed one output after the other, since two such pages at once need more
// memory than small machines have
const many = 60;

const files: Record<PrintedAs, Omit<OutputFile, "content">> = {
  slides: { path: "briefing.pdf", says: "a page a slide, fonts embedded" },
  handout: { path: "handout.pdf", says: "slides with notes and sources, fonts embedded" },
};

export interface Printing {
  steps: boolean; // slides get a page for each step; the handout shows all steps at once
  onProgress: (what: string) => void; // receives the name of what is being printed
}

/** Two files, slides and handout, as the browser of `printer` prints them. */
export async function printBriefing(
  built: Built,
  printer: Printer,
  { steps, onProgress }: Printing,
): Promise<OutputFile[]> {
  const finishing = import("./finish.ts"); // it loads a large library, while the browser prints
  const html = formatPage(built.page);
  const make = async (as: PrintedAs): Promise<OutputFile> => {
    const printed = await printer.print(html, as, { steps: steps && as === "slides" });
    const { finishPdf } = await finishing;
    return { ...files[as], content: await finishPdf(printed, built) };
  };
  if (built.deck.slides.length <= many) {
    onProgress("slides and the handout");
    const handout = make("handout"); // first, since it takes longer
    return Promise.all([make("slides"), handout]);
  }
  onProgress("slides");
  const slides = await make("slides");
  onProgress("handout");
  return [slides, await make("handout")];
}
