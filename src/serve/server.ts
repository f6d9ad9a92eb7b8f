// Answers requests from memory: the page, and a stream of messages to the pages that show it. Reads nothing
// from disk.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { always, refuse, refuseMethod, sendOn, sendPage } from "./answer.ts";
import { type Asking, findVisitor, type Reach, type Visitor } from "./guard.ts";
import { LivePages } from "./live-pages.ts";
import type { Page, Site } from "./site.ts";

export interface SiteServer {
  server: Server;
  update: (site: Site) => void; // shows this site from now on, and tells the pages
  close: () => void;
}

/** Answers requests to one path. It gets to know the visitor and decides what to send. */
export type RouteAnswer = (request: IncomingMessage, response: ServerResponse, visitor: Visitor) => void;

/** The answers of one path, by method. HEAD is answered as GET. */
export type Route = Partial<Record<"GET" | "POST", RouteAnswer>>;

interface ServerOptions {
  reach?: Reach;
  routes?: ReadonlyMap<string, Route>; // more paths
  guestsAt?: string | null; // path to which guests are sent instead of the page
}

/** Serves `first` until it is updated. Listens nowhere yet: `listenOn` does that. */
export function makeSiteServer(
  first: Site,
  { reach = { open: false, names: [] }, routes = new Map(), guestsAt = null }: ServerOptions = {},
): SiteServer {
  let site = first;
  const pages = new LivePages(routes.has("/__room"));
  const server = createServer((request, response) => {
    if ((request.headersDistinct.host ?? []).length > 1) return refuse(response, 400, "Only one Host.");
    const visitor = findVisitor(describeAsking(request), reach);
    if (visitor === null) return refuse(response, 403, whoMayAsk);
    const path = request.url?.split("?")[0] ?? "";
    const route = routes.get(path);
    if (route) return answerBy(route, request, response, visitor);
    if (!isReading(request)) return refuseMethod(response, ["GET"]);
    if (path === "/" || path === "/index.html") {
      if (visitor === "guest" && guestsAt !== null) return sendOn(response, guestsAt);
      return sendBriefing(request, response, visitor === "own" ? site.page : site.guests);
    }
    if (visitor === "own" && path === "/__live") return pages.add(request, response, site);
    if (visitor === "own" && path === "/speaker-notes") return sendSpeakerNotes(request, response, site);
    return refuse(response, 404, "There is only one page here, /.");
  });

  return {
    server,
    update: (next) => {
      pages.update(site, next);
      site = next;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const isReading = ({ method }: IncomingMessage): boolean => method === "GET" || method === "HEAD";

/** `page` is null until the first build without errors. */
function sendBriefing(request: IncomingMessage, response: ServerResponse, page: Page | null): void {
  if (page) sendPage(request, response, page);
  else refuse(response, 503, "There is no briefing to show yet.");
}

function answerBy(route: Route, request: IncomingMessage, response: ServerResponse, visitor: Visitor): void {
  const ofMethod = request.method === "POST" ? route.POST : undefined;
  const answer = isReading(request) ? route.GET : ofMethod;
  if (answer) answer(request, response, visitor);
  else refuseMethod(response, Object.keys(route));
}

const whoMayAsk =
  "This server answers to localhost only. Start it with --host to show it on a network, and with --allow-host NAME where it has another name.";

function describeAsking({ headers, socket }: IncomingMessage): Asking {
  const forwarded = Object.keys(headers).some((name) => ofProxy.test(name));
  return { host: headers.host, origin: headers.origin, address: socket.remoteAddress, forwarded };
}

/** Headers with which proxies and tunnels say that they ask for somebody else. */
const ofProxy = /^(?:via|forwarded|x-forwarded-.*|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip)$/;

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
