// Answers requests from memory: the page, and a stream of messages to the pages that show it. Reads nothing
// from disk.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { LiveMessage } from "../model/live.ts";
import { type Asking, findVisitor, type Reach, type Visitor } from "./guard.ts";
import { findMessages, type Page, type Site } from "./site.ts";

export const always = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
};

export interface SiteServer {
  server: Server;
  update: (site: Site) => void; // shows this site from now on, and tells the pages
  close: () => void;
}

/** Answers requests to one path. It gets to know the visitor and decides what to send. */
export type Route = (request: IncomingMessage, response: ServerResponse, visitor: Visitor) => void;

export interface ServerOptions {
  reach?: Reach;
  routes?: ReadonlyMap<string, Route>; // more paths, for all methods
  guestsAt?: string | null; // path to which guests are sent instead of the page
}

export function makeSiteServer(
  first: Site,
  { reach = { open: false, names: [] }, routes = new Map(), guestsAt = null }: ServerOptions = {},
): SiteServer {
  let site = first;
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const visitor = findVisitor(describeAsking(request), reach);
    if (visitor === null) return refuse(response, 403, whoMayAsk);
    const path = request.url?.split("?")[0] ?? "";
    const route = routes.get(path);
    if (route) return route(request, response, visitor);
    if (request.method !== "GET" && request.method !== "HEAD")
      return refuse(response, 405, "Only GET and HEAD.");
    if (path === "/" || path === "/index.html") return sendSite(request, response, visitor);
    if (visitor === "own" && path === "/__live") return listen(request, response);
    if (visitor === "own" && path === "/speaker-notes") return sendSpeakerNotes(request, response, site);
    return refuse(response, 404, "There is only one page here, /.");
  });

  function sendSite(request: IncomingMessage, response: ServerResponse, visitor: Visitor): void {
    if (visitor === "guest" && guestsAt !== null) {
      response.writeHead(302, { ...always, Location: guestsAt });
      response.end();
      return;
    }
    const page = visitor === "own" ? site.page : site.guests;
    if (page) sendPage(request, response, page);
    else refuse(response, 503, "There is no briefing to show yet.");
  }

  function listen(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { ...always, "Content-Type": "text/event-stream" });
    if (request.method === "HEAD") return void response.end();
    pages.add(response);
    if (routes.has("/__room")) response.write("event: shared\ndata: null\n\n");
    response.on("close", () => pages.delete(response));
    const shown = request.headers["last-event-id"];
    const isOther = shown === undefined && showsOther(request, site);
    const version = typeof shown === "string" ? shown : undefined;
    tell(response, isOther ? [{ kind: "reload" }] : findMessages(site, version), site);
  }

  function update(next: Site): void {
    const messages = findMessages(next, site.page.version, site);
    site = next;
    for (const page of pages) tell(page, messages, site);
  }

  function close(): void {
    server.close();
    server.closeAllConnections();
  }
  return { server, update, close };
}

/**
 * Whether the page shows another version than the one now served: a build may have ended after the page was loaded and
 * before it connected.
 */
function showsOther({ url = "" }: IncomingMessage, { patchable }: Site): boolean {
  const content = new URLSearchParams(url.split("?")[1]).get("content");
  return Boolean(content) && patchable !== null && content !== patchable.head.contentHash;
}

const whoMayAsk =
  "This server answers to localhost only. Start it with --host to show it on a network, and with --allow-host NAME where it has another name.";

function describeAsking({ headers, socket }: IncomingMessage): Asking {
  const forwarded = ["forwarded", "x-forwarded-for", "x-real-ip"].some((name) => headers[name] !== undefined);
  return { host: headers.host, origin: headers.origin, address: socket.remoteAddress, forwarded };
}

export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page): void {
  const content = Buffer.from(page.content);
  response.writeHead(200, {
    ...always,
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": content.length,
    "Content-Security-Policy": page.policy,
  });
  response.end(request.method === "HEAD" ? undefined : content);
}

/** Private parts of notes go only to browsers on the presenter's own machine, and there only to this page. */
function sendSpeakerNotes(request: IncomingMessage, response: ServerResponse, site: Site): void {
  const asker = request.headers["sec-fetch-site"];
  if (asker !== undefined && asker !== "same-origin") {
    refuse(response, 403, "Only the speaker view on this machine may ask.");
    return;
  }
  response.writeHead(200, { ...always, "Content-Type": "application/json" });
  response.end(request.method === "HEAD" ? undefined : site.speakerNotes);
}

export function refuse(response: ServerResponse, status: number, reason: string): void {
  const allow = status === 405 ? { Allow: "GET, HEAD" } : {};
  response.writeHead(status, { ...always, ...allow, "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${reason}\n`);
}

/** Sends the version too, so that a browser that lost the connection can say which version it shows. */
function tell(page: ServerResponse, messages: readonly LiveMessage[], site: Site): void {
  for (const message of messages)
    page.write(`id: ${site.page.version}\ndata: ${JSON.stringify(message)}\n\n`);
}
