// The page as a value → its markup: one file with styles, fonts and scripts inside.
import { type Html, html } from "../../markup/html.ts";
import type { OutputFile } from "../../model/files.ts";
import type { Built } from "../built.ts";
import type { Page } from "./page.ts";
import type { Inlined, InlinedStyle } from "./page-assets.ts";
import { formatPolicy } from "./policy.ts";

export function writePage({ page }: Pick<Built, "page">): OutputFile[] {
  return [{ path: "index.html", says: "opens without a network", content: formatPage(page) }];
}

/** Pure: the same page gives the same bytes. */
export function formatPage(page: Page): string {
  const { head, body, strings, linkedData, fonts, styles, scripts, live } = page;
  const markup = html`<!doctype html>
${formatNotice(page.notice)}
<html${html.attributes({ lang: head.language, dir: head.dir, class: "theme-paper" })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${html.unsafe(formatPolicy(page))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${head.title}</title>
<meta name="description" content="${head.description}">
<meta name="handling" content="${head.handling}">
<meta name="content-hash" content="${head.contentHash}">
<link rel="icon" href="data:,">
${linkedData && html`<script type="application/ld+json">${formatData(linkedData)}</script>\n`}${formatStyle(fonts, { id: "style_fonts", "data-for": "fonts" })}
${styles.map(formatBlock)}${formatScript(scripts.head)}
</head>
<body>
${body}
<script type="application/json" id="data_strings">${formatData(withoutFigures(strings))}</script>
${formatScript(scripts.open)}
${live && html`${formatBlock(live.style)}${formatScript(live.script)}\n`}</body>
</html>
`;
  return markup.value;
}

function formatBlock(style: InlinedStyle): Html {
  const media = style.media === "all" ? null : style.media;
  return formatStyle(style, { id: `style_${style.id}`, media, "data-for": style.id });
}

function formatStyle(style: Inlined, attributes: Record<string, string | null>): Html {
  return html`<style${html.attributes(attributes)}>${html.unsafe(style.text)}</style>\n`;
}

function formatScript(script: Inlined): Html {
  return html`<script>${html.unsafe(script.text)}</script>`;
}

function withoutFigures(strings: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(strings).filter(([key]) => !key.startsWith("figure.")));
}

/** JSON that can neither end its script element nor begin a comment. */
function formatData(data: unknown): Html {
  return html.unsafe(JSON.stringify(data).replaceAll("<", "\\u003c"));
}

/** The licence of reveal.js, which the page contains. */
function formatNotice(notice: string): Html {
  const text = `Presented with reveal.js, under the MIT licence:\n\n${notice.trim()}`;
  return html.unsafe(`<!--\n${text.replaceAll("--", "- -")}\n-->`);
}
