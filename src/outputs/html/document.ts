// The rendered body in, the whole page out: one file with its styles, fonts and scripts inside.
import { type Html, html } from "../../markup/html.ts";
import type { BriefingHead } from "../../model/head.ts";
import type { OutputFile } from "../../model/output.ts";
import { chooseFonts } from "./choose-fonts.ts";
import type { Inlined, InlinedStyle, PageAssets } from "./page-assets.ts";
import { formatPolicy } from "./policy.ts";

export interface DocumentParts {
  head: Pick<BriefingHead, "language" | "dir" | "title" | "description" | "handling" | "contentHash">;
  body: Html; // what stands in <body>, without scripts
  strings: Record<string, string>; // of the interface; scripts get all but those that figures are drawn with
}

/** Pure: the same parts and assets give the same bytes. */
export function bundleDocument(parts: DocumentParts, assets: PageAssets): OutputFile {
  const { head, body, strings } = parts;
  const fonts = findFonts(parts, assets);
  const page = html`<!doctype html>
${formatNotice(assets.notice)}
<html${html.attributes({ lang: head.language, dir: head.dir, class: "theme-paper" })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${html.unsafe(formatPolicy(assets, fonts))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${head.title}</title>
<meta name="description" content="${head.description}">
<meta name="handling" content="${head.handling}">
<meta name="content-hash" content="${head.contentHash}">
<link rel="icon" href="data:,">
${formatStyle(fonts, { id: "style_fonts", "data-for": "fonts" })}
${assets.styles.map(formatBlock)}${formatScript(assets.scripts.head)}
</head>
<body>
${body}
<script type="application/json" id="data_strings">${formatData(withoutFigures(strings))}</script>
${formatScript(assets.scripts.open)}
</body>
</html>
`;
  return { path: "index.html", content: page.value };
}

/** The live client, which is added later, is among the scripts: a page is served with the fonts it is built with. */
function findFonts({ head, body, strings }: DocumentParts, assets: PageAssets): Inlined {
  const code = [...assets.styles, assets.liveStyle, ...Object.values(assets.scripts)].map(({ text }) => text);
  return assets.fonts[chooseFonts([head.title, body.value, ...Object.values(strings), ...code])];
}

export function formatBlock(style: InlinedStyle): Html {
  const media = style.media === "all" ? null : style.media;
  return formatStyle(style, { id: `style_${style.id}`, media, "data-for": style.id });
}

function formatStyle(style: Inlined, attributes: Record<string, string | null>): Html {
  return html`<style${html.attributes(attributes)}>${html.unsafe(style.text)}</style>\n`;
}

function formatScript(script: Inlined): Html {
  return html`<script>${html.unsafe(script.text)}</script>`;
}

function withoutFigures(strings: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(strings).filter(([key]) => !key.startsWith("figure.")));
}

/** JSON in which nothing can end the script element or begin a comment. */
function formatData(data: unknown): Html {
  return html.unsafe(JSON.stringify(data).replaceAll("<", "\\u003c"));
}

/** The licence of what the page carries of others. */
function formatNotice(notice: string): Html {
  const text = `Presented with reveal.js, under the MIT licence:\n\n${notice.trim()}`;
  return html.unsafe(`<!--\n${text.replaceAll("--", "- -")}\n-->`);
}
