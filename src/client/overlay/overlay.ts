// Shows the problems of a build beside the slides, which make room. Errors open the list, warnings do not; shut, it is a
// pill. Only on pages that the server sends to this machine's own browsers.

import type { PageProblem, ShownReport } from "../../model/live.ts";
import { makeAnnouncer } from "../ui/announce.ts";
import { element } from "../ui/element.ts";
import { keyName, listenKeys } from "../ui/keyboard.ts";
import type { Say } from "../ui/strings.ts";
import { drawPanel, drawPill, type Panel } from "./panel.ts";
import { formatPlace } from "./problem.ts";
import { countBySlide, isSame, sayCounts, saySince } from "./report.ts";
import { chooseForm, makeRoom, type Shown } from "./room.ts";
import { findShownSlide } from "./shown-slide.ts";
import { drawStrip } from "./strip.ts";

export interface Overlay {
  show(report: ShownReport): void;
  clear(): void;
  moved(): void; // the window shows another slide
}

const storageKey = "problems-open"; // each window has its own

export function makeOverlay(say: Say): Overlay {
  const root = element("div", { class: "ui problems-ui" });
  const place = element("div");
  const strip = element("ol", { class: "problem-slides" });
  const note = element("p", { class: "problem-note" });
  root.append(note, strip, place);
  document.body.append(root);
  const announce = makeAnnouncer(root);
  const rightToLeft = document.documentElement.dir === "rtl";
  let report: ShownReport | null = null;
  let panel: Panel | null = null;
  let isOpen = sessionStorage.getItem(storageKey) === "yes";
  let isShut = sessionStorage.getItem(storageKey) === "no"; // by the author: stays so until all errors are gone
  let chosen = 0;
  let drawn: Shown = "nothing";

  const formNow = (): Shown =>
    !report || document.fullscreenElement
      ? "nothing"
      : chooseForm(isOpen, report.errors > 0, innerWidth, isPresenting());
  const draw = () => {
    const form = formNow();
    drawn = form;
    makeRoom(form, rightToLeft);
    panel = null;
    place.replaceChildren();
    strip.replaceChildren();
    note.textContent = "";
    if (!report || form === "nothing") return;
    if (form === "pill") {
      const pill = drawPill(report, say);
      pill.addEventListener("click", open);
      place.append(pill);
      return;
    }
    panel = drawPanel(report, say, { copy, show, close });
    place.append(panel.root);
    choose(chosen);
    if (form !== "panel") return;
    strip.append(...drawStrip(countBySlide(report), findShownSlide()?.id, show));
    note.textContent =
      report.since === null ? say("live.never") : say("live.last-right", { time: report.since });
  };
  const setOpen = (value: boolean) => {
    isOpen = value;
    isShut = !value;
    sessionStorage.setItem(storageKey, value ? "yes" : "no");
    draw();
  };
  const forget = () => {
    isOpen = false;
    isShut = false;
    sessionStorage.removeItem(storageKey);
  };
  const open = () => {
    before = document.activeElement;
    setOpen(true);
    panel?.entries[chosen]?.focus();
  };
  const close = () => {
    const hadFocus = place.contains(document.activeElement);
    setOpen(false);
    if (hadFocus) giveFocusBack(before);
  };
  let before: Element | null = null;
  const choose = (at: number) => {
    if (!panel) return;
    chosen = Math.max(0, Math.min(at, panel.entries.length - 1));
    for (const [i, entry] of panel.entries.entries())
      entry.setAttribute("aria-current", String(i === chosen));
    panel.entries[chosen]?.scrollIntoView({ block: "nearest" });
  };
  const copy = (text: string) => {
    void navigator.clipboard.writeText(text).then(() => announce(say("live.copied")));
  };
  const show = (id: string) => {
    location.hash = isPresenting() ? `#/${id}` : `#${id}`;
  };
  const onProblem = (run: (problem: PageProblem) => void) => () => {
    const problem = report?.problems[chosen];
    if (problem) run(problem);
  };
  const turn = (by: number) => () => {
    choose(chosen + by);
    panel?.entries[chosen]?.focus();
  };
  const keys = new Map<string, () => void>([
    ["j", turn(1)],
    ["k", turn(-1)],
    ["c", onProblem((problem) => copy(formatPlace(problem)))],
    ["w", onProblem(({ suggestion }) => suggestion && copy(suggestion))],
    ["enter", onProblem(({ slides: [first] }) => first && show(first))],
  ]);
  place.addEventListener("keydown", (event) => {
    const name = keyName(event);
    const run = keys.get(name);
    const presses = name === "enter" && (event.target as Element).matches("button");
    if (!run || !panel || presses || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  });
  place.addEventListener("focusin", ({ target }) => {
    const at = panel?.entries.findIndex((entry) => entry.contains(target as Node)) ?? -1;
    if (at >= 0) choose(at);
  });
  const toggle = () => (isOpen ? close() : open());
  listenKeys([{ keys: ["e"], label: "live.problems", where: "both", run: toggle }], () => report !== null);
  addEventListener("keydown", ({ key }) => key === "Escape" && panel && !hasOpen() && close(), true);
  for (const name of ["resize", "fullscreenchange"]) addEventListener(name, draw);

  return {
    show: (next) => {
      const last = report;
      if (last && isSame(last, next)) return;
      const kept = last?.problems[chosen];
      const same = next.problems.findIndex(
        ({ rule, message }) => rule === kept?.rule && message === kept.message,
      );
      report = next;
      chosen = Math.max(0, same);
      if (next.errors > 0 && !last?.errors && !isShut) isOpen = true;
      if (next.errors === 0 && last?.errors) forget();
      const hadFocus = place.contains(document.activeElement);
      draw();
      if (hadFocus) panel?.entries[chosen]?.focus();
      announce(`${sayCounts(next, say)}. ${next.errors > 0 ? saySince(next, say) : ""}`.trim());
    },
    clear: () => {
      if (!report) return;
      const hadFocus = place.contains(document.activeElement);
      if (report.errors > 0) forget();
      report = null;
      draw();
      if (hadFocus) giveFocusBack(null);
      announce(say("live.right-again"));
    },
    moved: () => {
      const form = formNow();
      if (form !== drawn) draw();
      if (report && form === "panel")
        strip.replaceChildren(...drawStrip(countBySlide(report), findShownSlide()?.id, show));
    },
  };
}

const isPresenting = (): boolean => document.documentElement.classList.contains("present");

function giveFocusBack(before: Element | null): void {
  const to = before instanceof HTMLElement && before.isConnected ? before : findShownSlide();
  to?.focus();
}

/** Escape shuts first what the deck has open. */
const hasOpen = (): boolean =>
  document.documentElement.classList.contains("inspecting") ||
  document.querySelector("dialog[open], .blank-screen:not([hidden]), .control-row .menu:not([hidden])") !==
    null;
