// The page opened with ?print, by whoever prints it: it shows itself as on paper, and nothing that presents starts.
import { preparePrinting } from "./printing.ts";
import { readStrings } from "./strings.ts";

const deck = document.querySelector<HTMLElement>(".deck") as HTMLElement;

preparePrinting(deck, null, readStrings());
