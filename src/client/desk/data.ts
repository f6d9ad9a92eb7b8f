// Requests of the desk's page to its server.
import type { DeskBroken, DeskData } from "../../model/desk.ts";

export interface Lines {
  words: string;
  count: number; // number of words
  standing: number[]; // paragraphs that hold them
  isLong: boolean; // too long for one piece of evidence
  evidence: string;
  claim: string;
  quotation: string;
  say: string;
}

export interface SearchResult {
  found: {
    source: string;
    publisher: string;
    paragraph: number;
    text: string;
    spans: { from: number; to: number }[];
  }[];
  nearest: { source: string; publisher: string; paragraph: number; words: string } | null;
}

/** Null if the scenario cannot be read. */
export async function fetchDesk(): Promise<DeskData | null> {
  const answer = await fetch("/sources/data");
  return answer.ok ? ((await answer.json()) as DeskData) : null;
}

/** Null if the source is not known, there are no words, or the server cannot answer. */
export async function fetchLines(source: string, paragraph: number, words: string): Promise<Lines | null> {
  const query = new URLSearchParams({ source, paragraph: String(paragraph), words });
  const answer = await fetch(`/sources/line?${query}`);
  return answer.ok ? ((await answer.json()) as Lines | null) : null;
}

export async function searchTexts(words: string): Promise<SearchResult> {
  const answer = await fetch(`/sources/find?${new URLSearchParams({ words })}`);
  return answer.ok ? ((await answer.json()) as SearchResult) : { found: [], nearest: null };
}

/** A sentence on what went wrong; null if the wording was replaced. */
export async function takeWording(
  { key }: Pick<DeskBroken, "key">,
  from: string,
  to: string,
  scenario: string,
): Promise<string | null> {
  const token = document.querySelector("meta[name=token]")?.getAttribute("content") ?? "";
  const body = JSON.stringify({ key, from, to, scenario });
  const answer = await fetch("/sources/take", { method: "POST", headers: { "X-Token": token }, body });
  return answer.ok ? null : (await answer.text()).trim();
}
