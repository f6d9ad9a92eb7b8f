// Markup that would do something if any of it reached the page as markup.

const hit = "window.__hit=true";

export const payloads: readonly string[] = [
  `<script>${hit}</script>`,
  `<img src=x onerror=${hit}>`,
  `<svg onload=${hit}>`,
  `<svg><script>${hit}</script></svg>`,
  `"><script>${hit}</script>`,
  `'><img src=x onerror=${hit}>`,
  `" onmouseover="${hit}" x="`,
  `</title><script>${hit}</script>`,
  `</style><script>${hit}</script>`,
  `</script><script>${hit}</script>`,
  `</template><script>${hit}</script>`,
  `--><script>${hit}</script>`, // a comment that it begins itself is refused where it would be shown
  `<![CDATA[<script>${hit}</script>]]>`,
  `]]><script>${hit}</script>`,
  `<iframe srcdoc="<script>parent.__hit=true</script>"></iframe>`,
  `<a href="javascript:${hit}">x</a>`,
  `<math><mi xlink:href="javascript:${hit}">x</mi></math>`,
  `<foreignObject><body onload=${hit}></foreignObject>`,
  `<style>@import "https://example.invalid/x.css";</style>`,
  `<base href="https://example.invalid/">`,
  `<meta http-equiv="refresh" content=";url=https://example.invalid/">`,
  `&lt;script&gt;${hit}&lt;/script&gt;`,
  `&lt;img src=x onerror=${hit}&gt;`,
  `\${${hit}}`,
  `{{constructor.constructor('${hit}')()}}`,
  `\u2028${hit}\u2029`,
];
