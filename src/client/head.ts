// Entry of the script in <head>: sets mode and theme before the first paint, so that nothing flickers.
import { parseAddress } from "./page/address.ts";
import { asksForHandout, firstMode, setMode } from "./page/mode.ts";
import { fitScale } from "./page/slide-size.ts";
import { chosenTheme, setTheme } from "./ui/theme.ts";

const root = document.documentElement;
root.removeAttribute("style"); // of a copy saved during use
root.classList.remove("pointer-active", "inspecting", "inspecting-below");
root.classList.add("js");

const theme = chosenTheme(location.search);
if (theme) setTheme(theme);

/** A page of a shared briefing, for a device or the audience. */
const shared = location.protocol !== "file:" && ["/follow", "/speak"].includes(location.pathname);
const mode = shared ? "speak" : firstMode(location.search, innerWidth);
setMode(mode);
root.classList.toggle("print-handout", asksForHandout(location.search));
if (mode === "present") {
  root.style.setProperty("--k", String(fitScale(innerWidth, innerHeight)));
  showAddressed();
}

// Text is not painted before its fonts are loaded, even embedded ones, so loading starts before the body is
// parsed.
document.fonts.forEach((font) => {
  font.load().catch(() => {});
});

/** Until reveal.js starts, the first slide is shown; a URL may name another slide, or an element on one. */
function showAddressed(): void {
  const named = parseAddress(location.hash)?.id;
  const id = named && CSS.escape(named);
  const sheet = document.querySelector<HTMLStyleElement>('style[data-for="present"]')?.sheet;
  if (!id || !sheet) return;
  const deck = `.present .deck:not(.slides):has(#${id}) section`;
  sheet.insertRule(`${deck}{display:none}`, sheet.cssRules.length);
  sheet.insertRule(`${deck}:is(#${id},:has(#${id})){display:block}`, sheet.cssRules.length);
}
