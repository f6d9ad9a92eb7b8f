// What a speaker's second device asks for. It redeems a code once; from then on its cookie tells who it is.
import type { IncomingMessage, ServerResponse } from "node:http";
import { always, refuse, sendJson, sendOn } from "../answer.ts";
import { mayHaveNotes, mayOrder } from "../audience.ts";
import { readJson } from "../read-request.ts";
import type { Route, RouteAnswer } from "../server.ts";
import type { ShownEdition } from "./editions.ts";
import { longestMessage, parseCommand } from "./room-state.ts";
import type { Session } from "./sessions.ts";
import type { SharedRoom } from "./shared-room.ts";
import { format, write } from "./streams.ts";

type DeviceRoute = (
  request: IncomingMessage,
  response: ServerResponse,
  session: Session,
  room: SharedRoom,
) => void;

/** Each with its path. */
export function deviceRoutes(room: SharedRoom): [string, Route][] {
  const device =
    (run: DeviceRoute): RouteAnswer =>
    (request, response) => {
      const session = room.sessions.find(request.headers.cookie);
      if (session) run(request, response, session, room);
      else refuse(response, 401, "This device was revoked.");
    };
  return [
    [
      "/speak",
      {
        GET: (request, response) => letIn(request, response, room),
        POST: (request, response) => void redeem(request, response, room),
      },
    ],
    ["/speak/stream", { GET: device(listen) }],
    ["/speak/order", { POST: device((...asked) => void order(...asked)) }],
    ["/speak/notes", { GET: device(sendNotes) }],
  ];
}

/** A device that was let in, and comes with another code, is asked again: the code may make something else of it. */
function letIn(request: IncomingMessage, response: ServerResponse, room: SharedRoom): void {
  const session = room.sessions.find(request.headers.cookie);
  if (request.url?.includes("?again")) room.sendPage(request, response, "join");
  else if (session && !request.url?.includes("?speaker")) sendOn(response, "/speak?speaker");
  else room.sendPage(request, response, session?.role ?? "join");
}

async function redeem(request: IncomingMessage, response: ServerResponse, room: SharedRoom): Promise<void> {
  const body = await readJson(request, longestMessage);
  const token = typeof body?.token === "string" ? body.token.slice(0, 100) : "";
  const redeemed = room.codes.redeem(token, request.socket.remoteAddress ?? "", Date.now());
  if ("refused" in redeemed) {
    room.latest = { refused: redeemed.refused };
    return sendJson(response, { refused: redeemed.refused }, 403);
  }
  const before = room.sessions.find(request.headers.cookie);
  if (before) room.sessions.revoke(before.id);
  const { session, cookie } = room.sessions.open(redeemed.role, request.headers["user-agent"] ?? "");
  room.latest = { joined: session.name };
  await room.keepSessions();
  sendJson(response, { role: session.role }, 200, { "Set-Cookie": cookie });
}

const listen: DeviceRoute = (request, response, session, { hub, editions }) => {
  const end = hub.join(session.role, request, response, session.name);
  if (request.method === "HEAD") return;
  write(response, format("edited", editions.findMessage(session.role, findShown(request)), editions.version));
  session.ends.add(end);
  request.on("close", () => session.ends.delete(end));
};

/** Which edition a device shows, as its browser says when it connects. */
function findShown({ url = "", headers }: IncomingMessage): ShownEdition {
  const version = headers["last-event-id"];
  return {
    version: typeof version === "string" ? version : undefined,
    content: new URLSearchParams(url.split("?")[1]).get("content"),
  };
}

async function order(
  request: IncomingMessage,
  response: ServerResponse,
  { role, name }: Session,
  { hub }: SharedRoom,
): Promise<void> {
  const command = parseCommand(await readJson(request, longestMessage));
  if (!command || !mayOrder(role)) refuse(response, 400, "This is not a command.");
  else if (hub.order(command, name)) sendJson(response, {});
  else refuse(response, 409, "No room window.");
}

const sendNotes: DeviceRoute = (_, response, { role }, { shared }) => {
  response.writeHead(200, { ...always, "Content-Type": "application/json" });
  response.end((mayHaveNotes(role) && shared?.notes()) || "{}"); // in JSON already
};
