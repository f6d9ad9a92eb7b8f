// A saved web page → the paragraphs of its article, without navigation and the like.
import { parseHTML } from "linkedom";
import type { Captured } from "./captured.ts";

/** What is no part of an article's text. */
const around =
  "script,style,noscript,template,nav,header,footer,aside,form,button,svg,iframe,figure > img,[hidden],[aria-hidden=true]";
const blocks = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE BODY DD DIV DL DT FIELDSET FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);

/** The title is also the first paragraph; a page without one has its first paragraph as title. */
export function parseHtml(text: string): Captured {
  const { document } = parseHTML(
    /<(html|body)[\s>]/i.test(text) ? text : `<html><body>${text}</body></html>`,
  );
  const title = findTitle(document);
  const date = findDate(document);
  for (const element of document.querySelectorAll(around)) if (!holdsText(element)) element.remove();
  const root = findMain(document);
  const found = root ? readBlocks(root) : [];
  if (found.length === 0) return { problem: "It holds no words." };
  if (title === "") return { title: found[0] ?? "", date, paragraphs: found };
  const isHeading = (paragraph: string, i: number) => i < 3 && paragraph === title; // not to be repeated
  return { title, date, paragraphs: [title, ...found.filter((paragraph, i) => !isHeading(paragraph, i))] };
}

/** A header or footer inside an article may hold its words, such as its heading or a note. */
const holdsText = (element: Element): boolean =>
  /^(HEADER|FOOTER)$/.test(element.tagName) && element.closest("article,main,blockquote") !== null;

function findTitle(document: Document): string {
  const named = document.querySelector('meta[property="og:title"]')?.getAttribute("content");
  return tidy(
    document.querySelector("h1")?.textContent || named || document.querySelector("title")?.textContent || "",
  );
}

/** When the page says that it was published, as it writes it; null if it does not say. */
function findDate(document: Document): string | null {
  const names = ["article:published_time", "datePublished", "dc.date", "DC.date.issued", "date"];
  const given = names.map((name) => {
    const meta = `meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`;
    return document.querySelector(meta)?.getAttribute("content");
  });
  const shown = document.querySelector("time[datetime]")?.getAttribute("datetime");
  const written = [...given, shown].find(Boolean);
  return written ? tidy(written) : null;
}

/**
 * The smallest element that the page marks as its main part and that holds more than a few words; null if
 * none.
 */
function findMain(document: Document): Element | null {
  const parts = [...document.querySelectorAll("article,main,[role=main]")];
  const main = parts.find((part) => (part.textContent ?? "").trim().length > 200);
  return main ?? document.querySelector("body") ?? document.documentElement;
}

// of https://dom.spec.whatwg.org/#interface-node
const elementNode = 1;
const textNode = 3;

const lineBreak = "\uE000"; // a private-use character, which texts do not hold

/** Text between block elements is a paragraph; two line breaks in a row begin a new one. */
function readBlocks(root: Element): string[] {
  const paragraphs: string[] = [];
  let open = ""; // words since the last paragraph ended
  const close = () => {
    const text = tidy(open);
    if (text !== "") paragraphs.push(text);
    open = "";
  };
  const breakLine = () => {
    if (/\uE000\s*$/.test(open)) close();
    else open += lineBreak;
  };
  // a stack of its own, since pages are nested deeper than functions can call each other
  const stack: (Node | "close")[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "close") close();
    else if (node.nodeType === textNode) open += node.textContent ?? "";
    else if (node.nodeType === elementNode) {
      const name = node.nodeName.toUpperCase();
      if (name === "BR") breakLine();
      if (blocks.has(name)) {
        close();
        stack.push("close");
      }
      stack.push(...[...node.childNodes].reverse());
    }
  }
  close();
  return paragraphs;
}

/** Replaces runs of white space by one space, as a browser does. */
const tidy = (text: string): string => text.replace(/[\s\uE000]+/g, " ").trim();
