// Font rules for Mermaid, so that it measures text as figures.css shows it; each text then carries its face.
export const measuredCss = [
  "text { font-family: Archivo; font-weight: 600; }",
  ".text-inner-tspan { font-weight: inherit; }",
  ".text-inner-tspan[font-style=normal] { font-style: inherit; }",
  ".text-inner-tspan[font-weight=bold] { font-weight: 700; }",
  ".edgeLabel text, .edgeLabels text, .cluster text { font-family: Archivo Narrow; font-size: 18px; font-weight: 500; }",
  ".cluster text { font-weight: 700; }",
  ".grid .tick text { font-family: Archivo Narrow; font-size: 17px; font-weight: 500; }",
  ".eventWrapper text, .pieTitleText, .slice, .legend text { font-family: Archivo Narrow; font-size: 18px; font-weight: 500; }",
  ".node > .label[transform^='translate(0'] text { text-anchor: middle; }",
].join("\n");
