// A saved web page → the paragraphs of its article, without navigation and the like.
import { parseHTML } from "linkedom";
import type { Captured } from "./captured.ts";

const around =
  "script,style,noscript,template,nav,header,footer,aside,form,button,svg,iframe,figure > img,[hidden],[aria-hidden=true]";
const blocks = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE BODY DD DIV DL DT FIELDSET FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);

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
  const body = found.filter((paragraph, i) => !(i < 3 && paragraph === title));
  return {
    title: title || (found[0] ?? ""),
    date,
    paragraphs: [title || (found[0] ?? ""), ...(title ? body : body.slice(1))],
  };
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

function findDate(document: Document): string | null {
  const meta = ["article:published_time", "datePublished", "dc.date", "DC.date.issued", "date"].map((name) =>
    document
      .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
      ?.getAttribute("content"),
  );
  const written = [...meta, document.querySelector("time[datetime]")?.getAttribute("datetime")].find(Boolean);
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

const lineBreak = "\uE000"; // a private-use character, which texts do not hold

/** Text between block elements is a paragraph; two line breaks in a row begin a new one. */
function readBlocks(root: Element): string[] {
  const paragraphs: string[] = [];
  let open = "";
  const close = () => {
    const text = tidy(open);
    if (text !== "") paragraphs.push(text);
    open = "";
  };
  const stack: (Node | "close")[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "close") close();
    else if (node.nodeType === 3) open += node.textContent ?? "";
    else if (node.nodeType === 1) {
      const name = node.nodeName.toUpperCase();
      if (name === "BR") {
        if (/\uE000\s*$/.test(open)) close();
        else open += lineBreak;
      }
      const isBlock = blocks.has(name);
      if (isBlock) close();
      if (isBlock) stack.push("close");
      stack.push(...[...node.childNodes].reverse());
    }
  }
  close();
  return paragraphs;
}

/** Replaces runs of white space by one space, as a browser does. */
const tidy = (text: string): string => text.replace(/[\s\uE000]+/g, " ").trim();
