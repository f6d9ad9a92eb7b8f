// The routes of the source desk. They answer browsers on this machine only. One of them writes, for the
// desk's own page only.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { DeskData, Selection, Taken } from "../../model/desk.ts";
import { refuse, sendJson, sendPage } from "../answer.ts";
import { readJson } from "../read-request.ts";
import type { Route, RouteAnswer } from "../server.ts";
import type { Page } from "../site.ts";

export interface Desk {
  page: () => Promise<Page>;
  load: () => Promise<DeskData | null>; // reads the files now; null if scenario.yaml cannot be read
  /** The lines to paste for words of a source; JSON. */
  writeLines: (data: DeskData, selected: Selection) => unknown;
  /** Where words stand in the texts; JSON. */
  search: (data: DeskData, words: string) => unknown;
  take: (asked: Taken) => Promise<"taken" | "changed" | "impossible">;
  token: string;
}

/** By path. */
export function makeDeskRoutes(desk: Desk): Map<string, Route> {
  const answer =
    (run: (request: IncomingMessage, response: ServerResponse) => Promise<void>): RouteAnswer =>
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
    [
      "/sources",
      { GET: answer(async (request, response) => sendPage(request, response, await desk.page())) },
    ],
    ["/sources/data", { GET: withData((data) => data) }],
    ["/sources/line", { GET: withData((data, query) => desk.writeLines(data, readSelection(query))) }],
    ["/sources/find", { GET: withData((data, query) => desk.search(data, query.get("words") ?? "")) }],
    ["/sources/take", { POST: answer((request, response) => takeWording(request, response, desk)) }],
  ]);
}

const longest = 100_000; // bytes of a request

const readSelection = (query: URLSearchParams): Selection => ({
  source: query.get("source") ?? "",
  paragraph: Number(query.get("paragraph")),
  words: query.get("words") ?? "",
});

async function takeWording(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
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
