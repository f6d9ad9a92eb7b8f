// The sources' words, which the document holds once: found by number or source, and drawn with their locator.
import { element, makeButton } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { findEntity, idIn, splitName } from "./entity.ts";

interface Words {
  at: string; // source and paragraph, "debka.3"
  text: string;
  speech: Record<"lang" | "dir", string | null>; // set if the language is not that of the page
  day: string; // when they were checked, in words; or empty
  open: string; // URL of the live page at the words; or empty
}

function readAll(): Words[] {
  const list = document.getElementById("x_words") as HTMLTemplateElement | null;
  const usual = list?.dataset.checked ?? "";
  return [...(list?.content.querySelectorAll<HTMLElement>("p") ?? [])].map((each) => ({
    at: each.dataset.at ?? "",
    text: each.textContent ?? "",
    speech: speechOf(each),
    day: each.dataset.checked ?? usual,
    open: each.dataset.open ?? "",
  }));
}

/** The language and direction that the markup gives to words; null where they are those of the page. */
export const speechOf = (from: Element): Words["speech"] => ({
  lang: from.getAttribute("lang"),
  dir: from.getAttribute("dir"),
});

/** By their numbers in the document's list, "3 17". */
export function readWords(numbers: string | undefined): Words[] {
  const all = readAll();
  return (numbers ?? "").split(" ").flatMap((number) => (number && all[Number(number)]) || []);
}

/** All quoted words of a source by paragraph, or those of one paragraph. */
export function wordsOfSource(id: string, paragraph: string): Words[] {
  const own = readAll().filter(({ at }) =>
    paragraph ? at === `${id}.${paragraph}` : at.startsWith(`${id}.`),
  );
  return own.sort((a, b) => paragraphIn(a) - paragraphIn(b));
}

const paragraphIn = ({ at }: Words): number => Number(splitName(at)[1]);

/** Each locator once, with all its words. `quoted` adds quotation marks. */
export function drawWords(words: readonly Words[], say: Say, quoted = false): HTMLElement[] {
  const places = new Map<string, Words[]>();
  for (const one of words) {
    const key = `${one.at} ${one.day}`;
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  return [...places.values()].map((group) => {
    const texts = group.map(({ text, speech, open, at }) => {
      const mark = element("mark", { class: "evidence" }, [
        quoted ? `${say("quote.open")}${text}${say("quote.close")}` : text,
      ]);
      return [element("p", speech, [mark]), drawOpen(open, at, text, say)];
    });
    const place = group[0]?.at ?? "";
    return drawPlace(place, group[0]?.day ?? "", [...texts.flat(), drawCustody(place, say)], say);
  });
}

/** "Open at the words" and "Archived copy", named by the first words of `text`; says which of them is missing. */
export function drawOpen(open: string, at: string, text: string, say: Say): HTMLElement {
  const source = findEntity(idIn(at));
  const archive = source?.data.archive;
  const place = nameOf(at, say);
  const leave = (href: string, label: string) => {
    const name = say("inspector.leaves", { words: `${label}: ${beginningOf(text)}`, place });
    return element("a", { href, rel: "noopener", "aria-label": name }, [label]);
  };
  return element("p", { class: "open-words" }, [
    open ? leave(open, say("inspector.open-words")) : say("inspector.no-page"),
    " ",
    archive ? leave(archive, say("inspector.archived")) : say("inspector.no-archive"),
  ]);
}

const beginning = 6; // words that tell one link of a source from the next

function beginningOf(text: string): string {
  const words = text.split(/\s+/);
  return words.length > beginning ? `${words.slice(0, beginning).join(" ")} …` : text;
}

/** When the text was read, and its hash; the whole hash can be copied. */
export function drawCustody(at: string, say: Say): HTMLElement | null {
  const { accessed, sha, capture } = findEntity(idIn(at))?.data ?? {};
  if (!accessed && !sha) return null;
  return element("p", { class: "custody" }, [
    accessed ? `${say("inspector.accessed", { when: accessed })} ` : null,
    sha ? drawHash(sha, "inspector.sha", say) : null,
    capture ? " " : null,
    capture ? drawHash(capture, "inspector.sha-capture", say) : null,
  ]);
}

/** Its ends; a button, which shows all of it, selected so that it can be copied. */
function drawHash(hash: string, words: string, say: Say): HTMLElement {
  const [before = "", after = ""] = say(words, { hash: "\n" }).split("\n");
  const ends = `${hash.slice(0, 8)}…${hash.slice(-4)}`;
  const button = makeButton({ class: "hash" }, [ends], () => {
    const whole = element("code", { tabindex: -1 }, [hash]);
    button.replaceWith(whole);
    whole.focus({ preventScroll: true });
    getSelection()?.selectAllChildren(whole);
  });
  return element("span", {}, [before, button, after]);
}

/** "1 ¶3 DEBKAfile, paragraph 3, checked 22 November 2026", and the words there. */
export function drawPlace(at: string, day: string, content: (Node | null)[], say: Say): HTMLElement {
  const [id, paragraph] = splitName(at);
  const name = nameOf(at, say);
  const checked = day && element("small", {}, [`, ${say("inspector.checked", { day })}`]);
  const head = element("h4", {}, [drawCite(id, paragraph, say), ` ${name}`, checked || null]);
  return element("div", { class: "source-para" }, [head, ...content]);
}

function nameOf(at: string, say: Say): string {
  const [id, paragraph] = splitName(at);
  const source = findEntity(id)?.title ?? id;
  return say(paragraph === "0" ? "source.in-title" : "source.in-paragraph", { source, paragraph });
}

export function drawCite(id: string, paragraph: string, say: Say): HTMLElement {
  const number = document.querySelector(`#source-${CSS.escape(id)} .number`)?.textContent ?? "";
  const place = paragraph === "0" ? say("source.title-mark") : `¶${paragraph}`;
  const attributes = {
    class: "cite",
    href: `#source-${id}`,
    "data-cite": id,
    "data-paragraph": paragraph || null,
  };
  return element("a", attributes, [
    paragraph ? `${number} ` : number,
    paragraph ? element("span", {}, [place]) : null,
  ]);
}
