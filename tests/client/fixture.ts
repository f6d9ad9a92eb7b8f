// A small briefing document by hand, as render and bundle make it: five slides, a stack, steps, an incremental list,
// notes, and the real policy. Written to disk and opened from file://.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");

export function bundleClient(entry: "head" | "open" | "live"): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, `src/client/${entry}.ts`)],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
  });
  return outputFiles[0]!.text.trim();
}

const tokens = `:root, .theme-paper { --paper: #F5F6F3; --paper-2: #E8EBE6; --paper-3: #D8DDD7; --rule: #BFC5BF; --ink: #14181B; --ink-2: #434A50; --ink-3: #5A6268; --ink-dim: #696F74; --side-a: #AB3B0B; --side-a-tint: #F5DFD3; --side-b: #124C8C; --side-b-tint: #D9E5F3; }
:root { --slide-w: 1280px; --slide-h: 720px; --t-step: 240ms; --t-panel: 180ms; --ease: ease; --font-sans: sans-serif; --font-narrow: sans-serif; --font-quote: serif; }
.theme-room { --paper: #11161A; --paper-2: #1B2227; --paper-3: #283138; --rule: #3D474E; --ink: #F1F3EF; --ink-2: #BCC4C8; --ink-3: #98A2A8; --ink-dim: #7A848B; --side-a: #F28B52; --side-a-tint: #41261A; --side-b: #84BBF5; --side-b-tint: #19304A; }`;
const base = `${tokens}
* { box-sizing: border-box; } body, h1, h2, p, ol, ul { margin: 0; padding: 0; list-style: none; } body { background: var(--paper); color: var(--ink); font: 18px/1.4 var(--font-sans); }
.defs { position: absolute; width: 0; height: 0; } .slide { background: var(--paper); color: var(--ink); } .side-a { --side: var(--side-a); --side-tint: var(--side-a-tint); } .side-b { --side: var(--side-b); --side-tint: var(--side-b-tint); } .mark { width: 1em; height: 1em; }`;
const fixed = `.stage { position: relative; width: 1280px; height: 720px; overflow: hidden; } .stage > * { position: absolute; left: 64px; }
.head { top: 62px; font-size: 38px; } .body { top: 140px; } .rail { top: 604px; right: 64px; } .rail ol { display: flex; gap: 40px; } .foot { top: 680px; } .page-bar, .foot-bar, .way-back { display: none; }`;
const states =
  ".live .is-dim { color: var(--ink-dim); } .live ul .is-dim { color: transparent; } .live .is-now { font-weight: 700; }";
const print = `@page { size: 1280px 720px; margin: 0; } .deck section { display: block !important; visibility: visible !important; opacity: 1 !important; position: static !important; transform: none !important; }
.deck, .wrap, body, html { position: static !important; width: auto !important; height: auto !important; overflow: visible !important; transform: none !important; }
.deck section:not([data-stack]) { break-after: page; height: 720px !important; } .deck > section:last-child { break-after: auto !important; } .notes, .backgrounds, .pause-overlay, .pointing { display: none !important; }`;

const slide = (id: string, folio: string, title: string, body: string, more = "", data = "") => `
<section id="${id}" class="slide-section" aria-labelledby="${id}-h" data-folio="${folio}" data-title="${title}" ${data}>
 <div class="stage slide l-text">
  <${folio === "1" ? "h1" : "h2"} class="head" id="${id}-h">${title}</${folio === "1" ? "h1" : "h2"}>
  ${body}
  <footer class="foot"><p class="folio">${folio}</p></footer>
 </div>
 <div class="notes">${more}</div>
</section>`;

const rail = (items: [string, string][]) =>
  `<nav class="rail" aria-label="Steps"><ol class="n-${items.length}">${items
    .map(
      ([side, label], at) =>
        `<li class="side-${side} fragment custom" data-fragment-index="${at}" data-step="${at + 1}"><span class="day">Thursday</span><svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><use href="#mark-${side}"/></svg><span class="name">${at + 1} ${label}</span></li>`,
    )
    .join("")}</ol></nav>`;

const slides = [
  slide(
    "opening",
    "1",
    "Two sides trade blows",
    '<p class="body">Opening words. See <a href="#sequence">the moves</a> and <a href="#source-wire">the wire</a>.</p>',
    '<div class="say"><p>Welcome them.</p></div>',
    'data-duration="30" data-section="Opening"',
  ),
  slide(
    "sequence",
    "2",
    "Four moves in two days",
    `<div class="body"><svg role="img" aria-labelledby="seq-t" width="600" height="200" viewBox="0 0 600 200"><title id="seq-t">Moves</title><g data-step="1" data-event="drones"><path class="edge-line" d="M10 50H300" stroke="currentColor"/><text x="10" y="40">Drones at dawn</text></g><g data-step="2" data-event="answer"><text x="10" y="90">Answer from the air</text></g><g data-step="1 3"><text x="10" y="140">Rockets</text></g></svg></div>${rail(
      [
        ["a", "Drones"],
        ["b", "Air strikes"],
        ["a", "Rockets"],
      ],
    )}`,
    '<div class="say"><p>Thirteen hours lie between.</p></div><div class="note-quotes"><blockquote class="note-quote"><p>“We answer.”</p><footer>A. Speaker <a class="cite" href="#source-wire">1</a></footer></blockquote></div><div class="if-asked"><p>Who ordered it? Nobody says.</p></div><div class="hold-back"><p>The count is one source’s alone.</p></div><div class="private"><p>Mind the time.</p></div>',
    'data-duration="120" data-steps="3" data-section="What happened"',
  ),
  `<section data-stack>${slide("words", "3", "What was said", '<p class="body">Only <span data-x="speaker">words</span> on this slide. <a class="cite" href="#source-wire" data-cite="sighted intended" data-paragraph="2">1 <span>¶2</span></a> <span class="badge" data-cite="sighted">corroborated</span></p>', "", 'data-duration="60"')}${slide("words-below", "3.1", "What was also said", '<p class="body">The slide below.</p>', "", 'data-duration="45"')}</section>`,
  slide(
    "questions",
    "4",
    "Questions for the room",
    '<ul class="body"><li class="fragment custom" data-fragment-index="0" data-step="1">First question</li><li class="fragment custom" data-fragment-index="1" data-step="2">Second question, about café customs</li></ul><ol class="src"><li id="source-wire"><span class="number">1</span><div><p class="title">The wire, 1 May</p><p class="private">Ask nobody.</p></div></li></ol>',
    "",
    'data-duration="60" data-steps="2"',
  ),
];

const body = (
  strings: string,
) => `<svg class="defs" aria-hidden="true"><symbol id="mark-a" viewBox="0 0 16 16"><path d="M8 0l8 8-8 8-8-8z"/></symbol><symbol id="mark-b" viewBox="0 0 16 16"><path d="M1 1h14v14H1z"/></symbol></svg>
<div class="wrap"><main class="deck">${slides.join("")}</main></div>
<script type="application/json" id="data_strings">${strings}</script>`;

/** As bundling marks them: the sheet for reveal.js goes with `present`; the others are never flipped. */
const switched: Record<string, string> = {
  fixed: ' data-for="fixed"',
  read: ' data-for="read"',
  reveal: ' data-for="present"',
  present: ' data-for="present"',
  speaker: ' data-for="speaker"',
};

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

export interface Fixture {
  address: string; // file:// of the document
  html: string;
  policy: string;
}

/** Things for the inspector, of which the slides name some. */
export const entities = `<template id="x_speaker" data-kind="actor" data-title="A. Speaker" data-side="b" data-of="person"><p class="post">of the south</p></template>
<template id="x_drones" data-kind="event" data-title="Drones at dawn" data-step="1" data-side="a" data-to="speaker" data-words="0"><dl><dt>When</dt><dd>Thursday</dd></dl></template>
<template id="x_answer" data-kind="event" data-title="An answer from the air" data-step="2" data-side="b" data-by="speaker"></template>
<template id="x_sighted" data-kind="claim" data-title="Drones were sighted" data-whose="wire" data-about="drones" data-worth="corroborated" data-grade="C1" data-words="0" data-others="2"><p class="judged">The wire: corroborated by itself</p><p data-reported="wire">they flew low</p></template>
<template id="x_intended" data-kind="claim" data-title="It was meant" data-whose="wire" data-worth="opinion" data-grade="C6" data-words="1"></template>
<template id="x_answered" data-kind="quote" data-title="“We answer.”" data-name="A. Speaker" data-by="speaker" data-side="b" data-worth="altered" data-said="1"><p data-record="wire.3" data-checked="2 May 2001">We <b class="diff">will</b> answer.</p></template>
<template id="x_wire" data-kind="source" data-title="The wire"></template>
<template id="x_words" data-checked="1 May 2001"><p data-at="wire.2">low over the roofs</p><p data-at="wire.2">we answer</p><p data-at="wire.4" data-checked="3 May 2001">seen by many</p></template>`;

/**
 * Writes the document into a folder of its own. `live` adds the server's client; `early` stops it where the head is
 * read. `more` stands after the slides.
 */
export function writeFixture(kind: "built" | "live" | "early" = "built", more = ""): Fixture {
  const live = kind === "live";
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const strings = JSON.stringify(parse(read("assets/strings/en.yaml"))).replaceAll("<", "\\u003c");
  const styles: [string, string, string][] = [
    ["base", "all", base],
    ["fixed", "print", fixed],
    [
      "read",
      "screen",
      `.stage { padding: 24px; } .notes { padding: 0 24px 400px; } ${read("assets/styles/read-bar.css")}`,
    ],
    ["reveal", "not all", read("assets/styles/reveal.css")],
    ["present", "not all", read("assets/styles/present.css")],
    ["states", "screen", states],
    ["dialogs", "screen", read("assets/styles/dialogs.css")],
    ["inspector", "screen", read("assets/styles/inspector.css")],
    ["print", "print", print],
    ["speaker", "not all", read("assets/styles/speaker.css")],
    ...(live ? [["live", "screen", read("assets/styles/live.css")] satisfies [string, string, string]] : []),
  ];
  const scripts = [
    bundleClient("head"),
    ...(kind === "early" ? [] : [bundleClient("open")]),
    ...(live ? [bundleClient("live")] : []),
  ];
  const policy = `default-src 'none'; script-src ${scripts.map(hash).join(" ")}; style-src ${styles.map(([, , css]) => hash(css)).join(" ")}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'${live ? "; connect-src 'self'" : ""}`;
  const html = `<!doctype html><html lang="en" dir="ltr" class="theme-paper"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width"><title>Fixture</title><link rel="icon" href="data:,">
${styles.map(([name, media, css]) => `<style id="${name}"${switched[name] ?? ""} media="${media}">${css}</style>`).join("\n")}
<script>${scripts[0]}</script></head><body>${body(strings)}${more}${scripts
    .slice(1)
    .map((script) => `<script>${script}</script>`)
    .join("")}</body></html>`;
  const path = join(mkdtempSync(join(tmpdir(), "client-fixture-")), "index.html");
  writeFileSync(path, html);
  return { address: `file://${path}`, html, policy };
}
