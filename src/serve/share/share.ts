// Sharing on the local network: the routes for devices and followers. reach.ts decides what each receives;
// the cookie of a redeemed code tells who a visitor is, and on this machine the connection itself.
import type { IncomingMessage, ServerResponse } from "node:http";
import QRCode from "qrcode";
import { mayHaveNotes, mayOrder, slideForFollower } from "../reach.ts";
import { always, type Route, refuse, sendPage } from "../server.ts";
import { Codes, type Role } from "./codes.ts";
import { Hub } from "./hub.ts";
import type { SharedPages } from "./pages.ts";
import { parseCommand, parseShown, parseState } from "./room-state.ts";
import { type KeptSession, type Session, Sessions } from "./sessions.ts";

export interface Shared {
  pages: SharedPages;
  notes: string; // private parts of the notes as JSON
}

export interface Sharing {
  routes: ReadonlyMap<string, Route>;
  update(shared: Shared): void;
  makeCode(role: Role): { address: string; until: number };
  revokeAll(): void;
  forget(): Promise<void>; // at the end of a talk: the next server lets none of these devices in
  close(): void;
}

export interface SharingOptions {
  origin: () => string; // the URL under which the network reaches us: "http://192.168.1.20:8000"
  kept: readonly KeptSession[]; // devices of a server before this one, which was killed
  keep: (sessions: readonly KeptSession[]) => Promise<void>; // for the server after this one
}

export function makeSharing({ origin, kept, keep }: SharingOptions): Sharing {
  let shared: Shared | null = null; // null until a build succeeds
  const codes = new Codes();
  const sessions = new Sessions(kept);
  const hub = new Hub();
  let said: { joined: string } | { refused: string } | null = null; // what happened last, for the panel

  const makeCode = (role: Role) => {
    const { token, until } = codes.make(role, Date.now());
    return { address: `${origin()}/speak#${token}`, until };
  };

  const own =
    (run: (request: IncomingMessage, response: ServerResponse) => void): Route =>
    (request, response, visitor) =>
      visitor === "own" ? run(request, response) : refuse(response, 404, "There is nothing here.");

  const device =
    (run: (request: IncomingMessage, response: ServerResponse, session: Session) => void): Route =>
    (request, response) => {
      const session = sessions.find(request.headers.cookie);
      if (session) run(request, response, session);
      else refuse(response, 401, "This device was revoked.");
    };

  const speak: Route = (request, response) => {
    if (request.method === "POST") return void redeem(request, response);
    const session = sessions.find(request.headers.cookie);
    if (session && !request.url?.includes("?speaker")) return sendOn(response, "/speak?speaker");
    show(request, response, session?.role ?? "join");
  };

  const show = (request: IncomingMessage, response: ServerResponse, page: Role | "join" | "follower") => {
    if (shared) sendPage(request, response, shared.pages[page]);
    else refuse(response, 503, "There is no briefing to show yet.");
  };

  async function redeem(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(request);
    const token = typeof body?.token === "string" ? body.token.slice(0, 100) : "";
    const redeemed = codes.redeem(token, Date.now());
    if ("refused" in redeemed) {
      said = { refused: redeemed.refused };
      return sendJson(response, { refused: redeemed.refused }, 403);
    }
    const { session, cookie } = sessions.open(redeemed.role, request.headers["user-agent"] ?? "");
    said = { joined: session.name };
    await keep(sessions.kept());
    sendJson(response, { role: session.role }, 200, { "Set-Cookie": cookie });
  }

  async function order(
    request: IncomingMessage,
    response: ServerResponse,
    { role, name }: Session,
  ): Promise<void> {
    const command = parseCommand(await readJson(request));
    if (!command || !mayOrder(role)) return refuse(response, 400, "This is not a command.");
    if (hub.order(command, name)) sendJson(response, {});
    else refuse(response, 409, "No room window.");
  }

  async function revoke(id: string | null): Promise<void> {
    sessions.revoke(id);
    await keep(sessions.kept());
  }

  async function steer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = request.method === "POST" ? await readJson(request) : {};
    if (asked?.do === "revoke") await revoke(typeof asked.id === "string" ? asked.id : null);
    if (asked?.do === "close") hub.endFollowers();
    const role = asked?.role === "remote" ? "remote" : "speaker";
    const code = asked?.do === "code" ? makeCode(role) : null;
    const follow = `${origin()}/follow`;
    sendJson(response, {
      follow: { address: follow, code: drawCode(follow) },
      device: code && { ...code, role, code: drawCode(code.address) },
      sessions: sessions.list(),
      followers: hub.visitors.followers,
      said,
    });
  }

  async function hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== "POST") return hub.listenInRoom(request, response);
    const body = await readJson(request);
    const state = parseState(body);
    if (!state) return refuse(response, 400, "This is not a state of the room.");
    hub.tell(state, parseShown(body));
    sendJson(response, {});
  }

  function sendSlide(request: IncomingMessage, response: ServerResponse): void {
    const id = new URL(request.url ?? "", "http://localhost").searchParams.get("id") ?? "";
    const known = shared?.pages.slides.get(id);
    const slide = known && slideForFollower(known, hub.reachable);
    if (slide) sendJson(response, slide);
    else refuse(response, 404, "This slide was not shown yet.");
  }

  const routes = new Map<string, Route>([
    ["/__room", own((request, response) => void hear(request, response))],
    ["/__share", own((request, response) => void steer(request, response))],
    ["/speak", speak],
    [
      "/speak/stream",
      device((request, response, session) => {
        const end = hub.join(session.role, request, response, session.name);
        session.ends.add(end);
        request.on("close", () => session.ends.delete(end));
      }),
    ],
    ["/speak/order", device((request, response, session) => void order(request, response, session))],
    [
      "/speak/notes",
      device((_, response, { role }) => sendText(response, (mayHaveNotes(role) && shared?.notes) || "{}")),
    ],
    ["/follow", (request, response) => show(request, response, "follower")],
    [
      "/follow/stream",
      (request, response) => {
        if (hub.visitors.followers >= mostFollowers) refuse(response, 503, "Too many follow already.");
        else hub.join("follower", request, response);
      },
    ],
    ["/follow/slide", sendSlide],
  ]);
  return {
    routes,
    makeCode,
    update: (next) => {
      const isEdit = shared !== null;
      shared = next;
      if (isEdit) hub.tellOfEdit();
    },
    revokeAll: () => void revoke(null),
    forget: () => keep([]),
    close: () => hub.close(),
  };
}

/** A QR code as rows of 0 and 1. */
function drawCode(text: string): string[] {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  return Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (_, x) => (modules.get(y, x) ? "1" : "0")).join(""),
  );
}

const mostFollowers = 2000; // streams that are open at once
const longest = 300_000; // bytes of a request

/** Null for what is too long or no object in JSON, and where the sender breaks off. */
async function readJson(request: IncomingMessage): Promise<Record<string, unknown> | null> {
  const text = await readText(request);
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Read to its end, so that the connection can be used again, but not kept beyond what is allowed. */
function readText(request: IncomingMessage): Promise<string | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= longest) chunks.push(chunk);
    });
    request.on("end", () => resolve(length <= longest ? Buffer.concat(chunks).toString() : null));
    for (const broken of ["error", "close"]) request.on(broken, () => resolve(null));
  });
}

function sendJson(
  response: ServerResponse,
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { ...always, "Content-Type": "application/json", ...headers });
  response.end(JSON.stringify(value));
}

function sendText(response: ServerResponse, text: string): void {
  response.writeHead(200, { ...always, "Content-Type": "application/json" });
  response.end(text);
}

function sendOn(response: ServerResponse, path: string): void {
  response.writeHead(302, { ...always, Location: path });
  response.end();
}
