// A page opened with ?print is laid out for paper, and nothing for presenting starts.

import { readStrings } from "../ui/strings.ts";
import { preparePrinting } from "./printing.ts";

const deck = document.querySelector<HTMLElement>(".deck") as HTMLElement;

preparePrinting(deck, null, readStrings());
