// Mermaid's settings. Everything that could vary between runs is fixed. Looks are left to figures.css, except
// those that affect measurements.
import type { MermaidConfig } from "mermaid";
import { contentWidth } from "../../model/slide-size.ts";
import { namesWidth } from "./gantt.ts";

/** Font rules for Mermaid, so that it measures text as figures.css shows it; each text then carries its face. */
const measuredCss = [
  "text { font-family: Archivo; font-weight: 600; }",
  ".text-inner-tspan { font-weight: inherit; }",
  ".text-inner-tspan[font-style=normal] { font-style: inherit; }",
  ".text-inner-tspan[font-weight=bold] { font-weight: 700; }",
  ".edgeLabel text, .edgeLabels text, .cluster text { font-family: Archivo Narrow; font-size: 18px; font-weight: 500; }",
  ".cluster text { font-weight: 700; }",
  ".grid .tick text { font-family: Archivo Narrow; font-size: 17px; font-weight: 500; }",
  ".eventWrapper text, .pieTitleText, .slice, .legend text { font-family: Archivo Narrow; font-size: 18px; font-weight: 500; }",
  ".node > .label[transform^='translate(0'] text { text-anchor: middle; }",
  // an entity without attributes: Mermaid moves its name, which begins at 0, left by half its width
  ".node > .label[transform^='translate(0'] text[transform^='translate(-'] { text-anchor: start; }",
].join("\n");

export const mermaidConfig: MermaidConfig = {
  startOnLoad: false,
  suppressErrorRendering: true,
  logLevel: "fatal",
  securityLevel: "strict",
  theme: "base",
  look: "classic",
  layout: "dagre",
  htmlLabels: false,
  handDrawnSeed: 1,
  deterministicIds: true,
  deterministicIDSeed: "figure",
  fontFamily: "Archivo",
  fontSize: 20,
  themeVariables: { fontFamily: "Archivo", fontSize: "20px" },
  themeCSS: measuredCss,
  flowchart: {
    htmlLabels: false,
    useMaxWidth: false,
    curve: "linear",
    nodeSpacing: 44,
    rankSpacing: 64,
    padding: 20,
    wrappingWidth: 320,
  },
  sequence: {
    useMaxWidth: false,
    mirrorActors: false,
    width: 170,
    height: 58,
    actorMargin: 48,
    messageMargin: 48,
    actorFontFamily: "Archivo",
    actorFontSize: 20,
    actorFontWeight: 600,
    messageFontFamily: "Archivo",
    messageFontSize: 20,
    messageFontWeight: 400,
    noteFontFamily: "Archivo",
    noteFontSize: 20,
    noteFontWeight: 400,
  },
  // a label stands clear of the marks at both ends of its line
  er: { rankSpacing: 96 },
  gantt: {
    useWidth: contentWidth,
    fontSize: 18,
    sectionFontSize: 18,
    barHeight: 30,
    barGap: 8,
    topPadding: 64,
    leftPadding: namesWidth,
  },
  quadrantChart: {
    chartWidth: 760,
    chartHeight: 456,
    pointTextPadding: 8,
    quadrantTextTopPadding: 10,
    titleFontSize: 20,
    quadrantLabelFontSize: 18,
    pointLabelFontSize: 18,
    xAxisLabelFontSize: 18,
    yAxisLabelFontSize: 18,
  },
};
