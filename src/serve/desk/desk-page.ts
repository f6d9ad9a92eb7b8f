// The page of the source desk: a frame that its script fills from /sources/data. Never part of a briefing.
import { join } from "node:path";
import { html } from "../../markup/html.ts";
import { compilePage } from "../../outputs/html/compile-page.ts";
import { hashForPolicy, type PageAssets } from "../../outputs/html/page-assets.ts";
import { makePage, type Page } from "../site.ts";

/** `root` is the project's folder. `token` must come with every request that writes. */
export async function makeDeskPage(root: string, assets: PageAssets, token: string): Promise<Page> {
  const names = ["tokens", "desk"];
  const { styles, scripts } = await compilePage({
    styles: new Map(names.map((name) => [name, join(root, "assets/styles", `${name}.css`)])),
    scripts: new Map([["desk", join(root, "src/client/desk.ts")]]),
  });
  const script = scripts.get("desk") ?? "";
  const style = `${assets.fonts.whole.text}\n${names.map((name) => styles.get(name)).join("\n")}`;
  const policy = [
    "default-src 'none'",
    `script-src '${hashForPolicy(script)}'`,
    `style-src '${hashForPolicy(style)}'`,
    "font-src data:",
    "img-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const page = html`<!doctype html>
<html lang="en" class="theme-paper">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="token" content="${token}">
<title>Sources</title>
<link rel="icon" href="data:,">
<style>${html.unsafe(style)}</style>
</head>
<body class="desk">
<noscript>The source desk needs JavaScript. Without it: find "words" --sources DIR.</noscript>
<script>${html.unsafe(script)}</script>
</body>
</html>
`;
  return makePage(page.value, policy);
}
