// The devices that redeemed a code: each has a cookie, is listed, and can be revoked.
import { randomBytes, timingSafeEqual } from "node:crypto";
import { hashOf, type Role } from "./codes.ts";

export interface Session {
  id: string; // as the list names it: no secret
  role: Role;
  name: string; // "Phone 1"
  agent: string; // "iPhone"
  hash: Buffer; // of its cookie
  end: () => void; // closes its stream
}

const cookieName = "briefing-device";

export class Sessions {
  private sessions: Session[] = [];
  private count = 0;

  /** Gives the session, and the header that sets its cookie: out of reach of scripts, and of other sites. */
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
      end: () => {},
    };
    this.sessions.push(session);
    return {
      session,
      cookie: `${cookieName}=${secret}; Path=/speak; HttpOnly; SameSite=Strict; Max-Age=43200`,
    };
  }

  /** By the cookies of a request; null if none is, or is still, a device of ours. */
  find(cookies: string | undefined): Session | null {
    const secret = new RegExp(`(?:^|; )${cookieName}=([\\w-]+)`).exec(cookies ?? "")?.[1];
    if (!secret) return null;
    const hash = hashOf(secret);
    return this.sessions.filter((session) => timingSafeEqual(session.hash, hash))[0] ?? null;
  }

  list(): Pick<Session, "id" | "role" | "name" | "agent">[] {
    return this.sessions.map(({ id, role, name, agent }) => ({ id, role, name, agent }));
  }

  /** Its stream is closed and its cookie is void at once. `null` revokes all. */
  revoke(id: string | null): void {
    const gone = this.sessions.filter((session) => id === null || session.id === id);
    this.sessions = this.sessions.filter((session) => !gone.includes(session));
    for (const session of gone) session.end();
  }
}

function describeAgent(userAgent: string): string {
  const known = /iPhone|iPad|Android|Windows|Macintosh|Linux/.exec(userAgent)?.[0] ?? "";
  return known === "Android" && !userAgent.includes("Mobile") ? "Android Tablet" : known;
}
