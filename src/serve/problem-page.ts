// The page shown while a briefing has not been built yet: the terminal's report, and a script that waits for
// the next build.
import { html } from "../markup/html.ts";
import { hashForPolicy } from "../outputs/html/page-assets.ts";
import { makePage, type Page } from "./site.ts";

const script = `new EventSource("/__live").onmessage = ({ data }) => {
  if (JSON.parse(data).kind === "reload") location.reload();
};`;
const style = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { margin: 3rem auto; max-width: 70rem; padding: 0 1.5rem }
pre { font: 15px/1.5 ui-monospace, monospace; overflow-x: auto; white-space: pre-wrap }`;
const policy = [
  "default-src 'none'",
  `script-src '${hashForPolicy(script)}'`,
  `style-src '${hashForPolicy(style)}'`,
  "connect-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** `report` is plain text. */
export function makeProblemPage(report: string): Page {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The briefing cannot be built yet</title>
<link rel="icon" href="data:,">
<style>${html.unsafe(style)}</style>
</head>
<body>
<h1>The briefing cannot be built yet</h1>
<p>This page shows it as soon as the problems are gone.</p>
<pre tabindex="0">${report}</pre>
<script>${html.unsafe(script)}</script>
</body>
</html>
`;
  return makePage(page.value, policy);
}
