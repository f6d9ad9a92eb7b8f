// Entry of the source desk, a page of the server: every source as text, what rests on its words, and lines to paste.
import { openDesk } from "./desk/desk.ts";

void openDesk();
