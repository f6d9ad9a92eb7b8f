// What the audience asks for: its page, the stream that moves it, and the slides that were shown.
import type { IncomingMessage, ServerResponse } from "node:http";
import { refuse, sendJson } from "../answer.ts";
import { slideForFollower } from "../audience.ts";
import type { Route } from "../server.ts";
import type { SharedRoom } from "./shared-room.ts";
import { format, write } from "./streams.ts";

const mostFollowers = 2000; // streams that are open at once

/** Each with its path. */
export function followerRoutes(room: SharedRoom): [string, Route][] {
  return [
    ["/follow", { GET: (request, response) => room.sendPage(request, response, "follower") }],
    ["/follow/stream", { GET: (request, response) => join(request, response, room) }],
    ["/follow/slide", { GET: (request, response) => sendSlide(request, response, room) }],
  ];
}

function join(request: IncomingMessage, response: ServerResponse, { hub, shared }: SharedRoom): void {
  if (hub.visitors.followers >= mostFollowers) {
    refuse(response, 503, "Too many follow already.");
    return;
  }
  hub.join("follower", request, response);
  if (shared && request.method !== "HEAD") write(response, format("edited", shared.news));
}

function sendSlide(request: IncomingMessage, response: ServerResponse, { shared, hub }: SharedRoom): void {
  const id = new URL(request.url ?? "", "http://localhost").searchParams.get("id") ?? "";
  const known = shared?.slides.find(id);
  const slide = known && slideForFollower(known, hub.reachable);
  if (slide) sendJson(response, slide);
  else refuse(response, 404, "This slide was not shown yet.");
}
