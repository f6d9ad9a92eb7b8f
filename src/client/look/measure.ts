// The views of a briefing: slide by slide while presenting, as printed pages, and as a reading page.

import type { Finding, Sight } from "../../model/look.ts";
import { scaleToWidth } from "../page/slide-size.ts";
import { currentTheme, setTheme, type Theme } from "../ui/theme.ts";
import { findCuts } from "./cut.ts";
import { findFaintTexts } from "./faint.ts";
import { findOverlaps } from "./overlap.ts";
import { findSmallTexts } from "./small.ts";
import { readSeenTexts } from "./texts.ts";
import { findUnknownCharacters } from "./unknown.ts";

const themes = ["paper", "room"] as const;

/**
 * Goes to every step of the slides and measures it; contrast is measured in both themes. The page must be
 * presenting.
 */
export async function measureSlides(ids: readonly string[]): Promise<Sight[]> {
  const sights: Sight[] = [];
  const release = makeMeasurable();
  const before = currentTheme();
  const good: Record<Theme, Set<string>> = { paper: new Set(), room: new Set() };
  for (const id of ids) {
    const section = document.getElementById(id);
    const steps = section?.querySelectorAll(".stage .fragment").length ?? 0;
    for (let step = 0; step <= steps; step++) {
      const stage = await showStep(id, step);
      sights.push(...measureStage(stage, step, themes, good));
    }
  }
  setTheme(before);
  release();
  return sights.filter(({ findings }) => findings.length > 0);
}

/**
 * Measures a slide as the window shows it, in the current theme only, since a switch to the other theme would be
 * visible for a moment.
 */
export function measureShown(stage: HTMLElement, step: number): Sight[] {
  const release = makeMeasurable();
  const theme = currentTheme();
  const sights = measureStage(stage, step, [theme], { paper: new Set(), room: new Set() });
  release();
  return sights;
}

/** Leaves the page in the last theme that it measured: each change of theme styles the whole page anew. */
function measureStage(
  stage: HTMLElement,
  step: number,
  inThemes: readonly Theme[],
  good: Record<Theme, Set<string>>,
): Sight[] {
  const frame = stage.getBoundingClientRect();
  const scale = scaleToWidth(frame.width);
  const texts = readSeenTexts(stage);
  const findings = [
    ...findCuts(texts, frame).map((finding) => onScreen(finding, scale)),
    ...findOverlaps(texts),
    ...findSmallTexts(texts, scale),
  ];
  const shown = currentTheme();
  const shownFirst = [...inThemes].sort((a, b) => Number(b === shown) - Number(a === shown));
  const faint = shownFirst.map((theme): Sight => {
    if (theme !== currentTheme()) setTheme(theme);
    return { step, theme, findings: findFaintTexts(texts, good[theme]) };
  });
  const inOrder = inThemes.flatMap((theme) => faint.filter((sight) => sight.theme === theme));
  return [{ step, theme: null, findings }, ...inOrder];
}

const screenWidth = 1600; // px of the screen whose lengths are reported

/** Lengths are those of a screen of 1600 × 900, whatever the window's size. */
const onScreen = (finding: Finding, scale: number): Finding => ({
  ...finding,
  amount: (finding.amount * scaleToWidth(screenWidth)) / scale,
});

/** Returns the slide's stage when the step is shown. */
async function showStep(id: string, step: number): Promise<HTMLElement> {
  const selector = `#${CSS.escape(id)}.present`;
  location.hash = `#/${id}${step > 0 ? `/${step}` : ""}`;
  for (;;) {
    const section = document.querySelector(selector);
    const stage = section?.querySelector<HTMLElement>(":scope > .stage");
    if (stage && section?.querySelectorAll(".fragment.visible").length === step) return stage;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/**
 * Makes every element react to the pointer, so that elementsFromPoint finds what is under a text, and hides all other
 * slides, whose styles would take time. Returns a function that undoes it.
 */
function makeMeasurable(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`*, .deck * { pointer-events: visiblePainted !important }
    .deck section[data-folio]:not(.present) { display: none !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** Printed pages, each as large as its box. The page must be laid out for paper. */
export function measurePaper(): Sight[] {
  const sections = [...document.querySelectorAll<HTMLElement>("section[data-folio]")];
  const findings = sections.flatMap((section) => {
    const stage = section.querySelector<HTMLElement>(":scope > .stage");
    if (!stage) return [];
    const onStage = readSeenTexts(stage);
    const beside = readSeenTexts(section, stage);
    return [
      ...findCuts(onStage, stage.getBoundingClientRect()),
      ...findCuts(beside, widthOnly(section.getBoundingClientRect())),
      ...findUnknownCharacters([...onStage, ...beside]),
      ...findOverlaps([...onStage, ...beside]),
    ];
  });
  return findings.length > 0 ? [{ step: null, theme: null, findings }] : [];
}

/** A reading page scrolls vertically and never horizontally. */
export function measureFlow(): Sight[] {
  const { clientWidth } = document.documentElement;
  const texts = readSeenTexts(document.querySelector(".deck") ?? document.body);
  const still = texts.filter(({ around }) => !around.scrollsAcross); // text that scrolls across can be reached
  const findings = [
    ...findCuts(still, { left: 0, right: clientWidth, top: -Infinity, bottom: Infinity }),
    ...findOverlaps(texts),
  ];
  return findings.length > 0 ? [{ step: null, theme: null, findings }] : [];
}

const widthOnly = ({ left, right }: DOMRect) => ({ left, right, top: -Infinity, bottom: Infinity });
