// What the room's own computer asks for: its window reports where it is, and its panel makes codes, lists who
// is connected and revokes.
import type { IncomingMessage, ServerResponse } from "node:http";
import QRCode from "qrcode";
import { refuse, sendJson } from "../answer.ts";
import { readJson } from "../read-request.ts";
import type { Route, RouteAnswer } from "../server.ts";
import { longestMessage, parseShown, parseState } from "./room-state.ts";
import type { SharedRoom } from "./shared-room.ts";

/** Each with its path. */
export function roomRoutes(room: SharedRoom): [string, Route][] {
  return [
    [
      "/__room",
      {
        GET: own((request, response) => room.hub.listenInRoom(request, response)),
        POST: own((request, response) => void takeReport(request, response, room)),
      },
    ],
    ["/__share", { POST: own((request, response) => void takeOrder(request, response, room)) }],
  ];
}

/** For browsers on this machine only. */
const own =
  (run: (request: IncomingMessage, response: ServerResponse) => void): RouteAnswer =>
  (request, response, visitor) =>
    visitor === "own" ? run(request, response) : refuse(response, 404, "There is nothing here.");

async function takeReport(
  request: IncomingMessage,
  response: ServerResponse,
  { hub }: SharedRoom,
): Promise<void> {
  const body = await readJson(request, longestMessage);
  const state = parseState(body);
  if (!state) return refuse(response, 400, "This is not a state of the room.");
  hub.tell(state, parseShown(body));
  sendJson(response, {});
}

async function takeOrder(
  request: IncomingMessage,
  response: ServerResponse,
  room: SharedRoom,
): Promise<void> {
  const asked = await readJson(request, longestMessage);
  if (asked?.do === "revoke") await room.revoke(typeof asked.id === "string" ? asked.id : null);
  if (asked?.do === "network") room.chooseNext();
  if (asked?.do === "close") room.hub.endFollowers();
  const role = asked?.role === "remote" ? "remote" : "speaker";
  const code = asked?.do === "code" || asked?.do === "network" ? room.makeCode(role) : null;
  const [origin, ...others] = room.origins();
  const follow = `${origin}/follow`;
  sendJson(response, {
    follow: { address: follow, code: drawCode(follow) },
    networks: 1 + others.length,
    device: code && { ...code, role, code: drawCode(code.address) },
    sessions: room.sessions.list(),
    followers: room.hub.visitors.followers,
    said: room.latest,
  });
}

/** A QR code as rows of 0 and 1. */
function drawCode(text: string): string[] {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  return Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (_, x) => (modules.get(y, x) ? "1" : "0")).join(""),
  );
}
