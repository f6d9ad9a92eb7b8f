// The open pages on this machine. They are told of every new version by server-sent events.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { LiveMessage } from "../model/live.ts";
import { always } from "./answer.ts";
import { findMessages, type Site } from "./site.ts";

export class LivePages {
  private readonly pages = new Set<ServerResponse>();
  private readonly isShared: boolean;

  /** @param isShared whether the briefing is shared on the network, which every page is told */
  constructor(isShared: boolean) {
    this.isShared = isShared;
  }

  add(request: IncomingMessage, response: ServerResponse, site: Site): void {
    response.writeHead(200, { ...always, "Content-Type": "text/event-stream" });
    if (request.method === "HEAD") return void response.end();
    this.pages.add(response);
    if (this.isShared) response.write("event: shared\ndata: null\n\n");
    response.on("close", () => this.pages.delete(response));
    const shown = request.headers["last-event-id"];
    const isOther = shown === undefined && showsOther(request, site);
    const version = typeof shown === "string" ? shown : undefined;
    tell(response, isOther ? [{ kind: "reload" }] : findMessages(site, version), site);
  }

  /** Sends all pages what is new in `site` since the one `before`. */
  update(before: Site, site: Site): void {
    const messages = findMessages(site, before.page.version, before);
    for (const page of this.pages) tell(page, messages, site);
  }
}

/**
 * Whether the page shows another version than the one now served: a build may have ended after the page was loaded and
 * before it connected.
 */
function showsOther({ url = "" }: IncomingMessage, { patchable }: Site): boolean {
  const content = new URLSearchParams(url.split("?")[1]).get("content");
  return Boolean(content) && patchable !== null && content !== patchable.head.contentHash;
}

/** Sends the version too, so that a browser that lost the connection can say which version it shows. */
function tell(page: ServerResponse, messages: readonly LiveMessage[], site: Site): void {
  for (const message of messages)
    page.write(`id: ${site.page.version}\ndata: ${JSON.stringify(message)}\n\n`);
}
