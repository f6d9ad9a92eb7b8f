// The devices that redeemed a code. Each has a cookie, is listed, and can be revoked.
import { randomBytes, timingSafeEqual } from "node:crypto";
import { hashOf, type Role } from "./codes.ts";

export interface Session {
  id: string; // id in the list, not a secret
  role: Role;
  name: string; // "Phone 1"
  agent: string; // "iPhone"
  hash: Buffer; // hash of its cookie
  ends: Set<() => void>; // close its open streams: one for each of its tabs
}

const cookieName = "briefing-device";

export class Sessions {
  private sessions: Session[] = [];
  private count = 0;

  /** Returns the session, and the header that sets its cookie, which scripts and other sites cannot read. */
  open(role: Role, userAgent: string): { session: Session; cookie: string } {
    this.count += 1;
    const secret = randomBytes(24).toString("base64url");
    const agent = describeAgent(userAgent);
    const kind = /iPad|Tablet/.test(agent) ? "Tablet" : /iPhone|Android/.test(agent) ? "Phone" : "Device";
    const session: Session = {
      id: `device-${this.count}`,
      role,
      name: `${kind} ${this.count}`,
      agent,
      hash: hashOf(secret),
      ends: new Set(),
    };
    this.sessions.push(session);
    return {
      session,
      cookie: `${cookieName}=${secret}; Path=/speak; HttpOnly; SameSite=Strict; Max-Age=43200`,
    };
  }

  /** The session of a request's cookies; null if it is none of ours, or was revoked. */
  find(cookies: string | undefined): Session | null {
    const secret = new RegExp(`(?:^|; )${cookieName}=([\\w-]+)`).exec(cookies ?? "")?.[1];
    if (!secret) return null;
    const hash = hashOf(secret);
    return this.sessions.filter((session) => timingSafeEqual(session.hash, hash))[0] ?? null;
  }

  list(): Pick<Session, "id" | "role" | "name" | "agent">[] {
    return this.sessions.map(({ id, role, name, agent }) => ({ id, role, name, agent }));
  }

  /** Closes its streams and voids its cookie at once. `null` revokes all. */
  revoke(id: string | null): void {
    const gone = this.sessions.filter((session) => id === null || session.id === id);
    this.sessions = this.sessions.filter((session) => !gone.includes(session));
    for (const end of gone.flatMap(({ ends }) => [...ends])) end();
  }
}

function describeAgent(userAgent: string): string {
  const known = /iPhone|iPad|Android|Windows|Macintosh|Linux/.exec(userAgent)?.[0] ?? "";
  return known === "Android" && !userAgent.includes("Mobile") ? "Android Tablet" : known;
}
