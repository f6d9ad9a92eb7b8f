// Entry of the source desk, a page of the server: every source as text, what rests on its words, and lines of
// YAML to paste.
import { openDesk } from "./desk/desk.ts";

const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
document.documentElement.className = isDark ? "theme-room" : "theme-paper";
void openDesk();
