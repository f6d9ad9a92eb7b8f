// The page opened with ?print, by whoever prints it: it shows itself as on paper, and nothing that presents starts.

import { readStrings } from "../ui/strings.ts";
import { preparePrinting } from "./printing.ts";

const deck = document.querySelector<HTMLElement>(".deck") as HTMLElement;

preparePrinting(deck, null, readStrings());
