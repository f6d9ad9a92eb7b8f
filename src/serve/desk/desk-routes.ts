// The routes of the source desk. They answer browsers on this machine only. One of them writes, for the
// desk's own page only.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { DeskData } from "../../model/desk.ts";
import { writeClaim, writeEvidence, writeQuotation } from "../../sources/evidence-line.ts";
import { findInAnyCase, findNearest } from "../../sources/find-in-texts.ts";
import { findWords } from "../../text/match-words.ts";
import { refuse, sendJson, sendPage } from "../answer.ts";
import { readJson } from "../read-request.ts";
import type { Route } from "../server.ts";
import type { Page } from "../site.ts";

export interface Desk {
  page: () => Promise<Page>;
  load: () => Promise<DeskData | null>; // reads the files now; null if scenario.yaml cannot be read
  take: (asked: Taken) => Promise<"taken" | "changed" | "impossible">;
  token: string;
}

/** A wording in scenario.yaml to be replaced by another. */
export interface Taken {
  key: string; // key in the ledger
  from: string; // as it is in scenario.yaml
  to: string;
  scenario: string; // hash of the files that the page shows
}

export function makeDeskRoutes(desk: Desk): Map<string, Route> {
  const answer =
    (run: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Route =>
    (request, response, visitor) => {
      if (visitor !== "own") return refuse(response, 404, "There is only one page here, /.");
      run(request, response).catch(() => refuse(response, 500, "The source desk could not answer."));
    };
  const withData = (tell: (data: DeskData, query: URLSearchParams) => unknown) =>
    answer(async (request, response) => {
      const data = await desk.load();
      if (!data) return refuse(response, 503, "scenario.yaml cannot be read yet: the terminal tells why.");
      sendJson(response, tell(data, new URL(request.url ?? "", "http://localhost").searchParams));
    });
  return new Map([
    ["/sources", answer(async (request, response) => sendPage(request, response, await desk.page()))],
    ["/sources/data", withData((data) => data)],
    ["/sources/line", withData(writeLines)],
    ["/sources/find", withData(search)],
    ["/sources/take", answer((request, response) => takeWording(request, response, desk))],
  ]);
}

const longest = 100_000; // bytes of a request
const most = 40; // words in one piece of evidence, at most

/** What is copied for selected words, and what is said about them. */
function writeLines({ sources }: DeskData, query: URLSearchParams): unknown {
  const source = sources.find(({ id }) => id === query.get("source"));
  const words = (query.get("words") ?? "").replace(/\s+/g, " ").trim();
  const paragraph = Number(query.get("paragraph"));
  if (!source || words === "") return null;
  const count = words.split(" ").length;
  const standing = source.paragraphs.filter(({ text }) => findWords(text, words)).map(({ number }) => number);
  const named = standing.length > 1 ? paragraph : null;
  const isLong = count > most;
  return {
    words,
    count,
    standing,
    isLong,
    evidence: writeEvidence(source.id, words, named),
    claim: writeClaim(source.id, words, named),
    quotation: writeQuotation(source.id, words),
    say: isLong
      ? `${count} words. At most ${most} can be quoted in one piece.`
      : standing.length > 1
        ? `These words stand in ${sayParagraphs(standing)}. The line names the one you selected.`
        : "This line goes to the clipboard. No paragraph number is needed: it is found.",
  };
}

function sayParagraphs(numbers: readonly number[]): string {
  const names = numbers.map((number) => `¶${number}`);
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Where words stand in all texts, ignoring case; the nearest passage if nowhere. */
function search({ sources }: DeskData, query: URLSearchParams): unknown {
  const words = (query.get("words") ?? "").trim();
  if (words === "") return { found: [], nearest: null };
  const texts = sources.map(({ id, paragraphs }) => ({ id, paragraphs: paragraphs.map(({ text }) => text) }));
  const found = findInAnyCase(texts, words);
  const nearest = found.length > 0 ? null : findNearest(texts, words);
  const withName = <T extends { source: string }>(one: T) => ({
    ...one,
    publisher: sources.find(({ id }) => id === one.source)?.publisher ?? one.source,
  });
  return { found: found.map(withName), nearest: nearest && withName(nearest) };
}

async function takeWording(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  if (request.method !== "POST") return refuse(response, 405, "Only POST.");
  if (request.headers["x-token"] !== desk.token)
    return refuse(response, 403, "Only the page of the desk may write.");
  const asked = readTaken(await readJson(request, longest));
  if (!asked) return refuse(response, 400, "The request does not name the wording to replace.");
  const done = await desk.take(asked);
  if (done === "taken") return sendJson(response, { done });
  const changed = "scenario.yaml has changed since this page read it. Nothing was written.";
  refuse(
    response,
    409,
    done === "changed" ? changed : "These words are not there on one line. Nothing was written.",
  );
}

function readTaken(body: Record<string, unknown> | null): Taken | null {
  const { key, from, to, scenario } = body ?? {};
  const all = [key, from, to, scenario].every((one) => typeof one === "string");
  return all ? ({ key, from, to, scenario } as Taken) : null;
}
