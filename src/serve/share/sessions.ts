// The devices that redeemed a code. Each has a cookie, is listed, and can be revoked.
import { randomBytes, timingSafeEqual } from "node:crypto";
import { hashOf, type Role } from "./codes.ts";

export interface Session {
  id: string; // id in the list, not a secret
  role: Role;
  name: string; // "Phone 1"
  agent: string; // "iPhone"
  hash: Buffer; // hash of its cookie
  until: number; // when its cookie ends, ms since 1970
  ends: Set<() => void>; // close its open streams: one for each of its tabs
}

/** What outlives a server that is killed. The cookie itself is never kept. */
export interface KeptSession extends Pick<Session, "id" | "role" | "name" | "agent"> {
  hash: string; // of its cookie, hexadecimal
  until: number; // when its cookie ends, ms since 1970
}

/** Where sessions are kept. */
export interface SessionStore {
  load(): Promise<readonly KeptSession[]>;
  save(sessions: readonly KeptSession[]): Promise<void>;
}

const cookieName = "briefing-device";
const lifetime = 12 * 3600; // seconds

export class Sessions {
  private sessions: Session[] = [];
  private count = 0;

  /** `kept` are those of a server before this one. */
  constructor(kept: readonly KeptSession[] = [], now = Date.now()) {
    this.sessions = kept
      .filter(({ until }) => until > now)
      .map((one) => ({ ...one, hash: Buffer.from(one.hash, "hex"), ends: new Set() }));
    this.count = Math.max(0, ...this.sessions.map(({ id }) => Number(id.replace("device-", ""))));
  }

  /** Returns the session, and the header that sets its cookie, which scripts and other sites cannot read. */
  open(role: Role, userAgent: string): { session: Session; cookie: string } {
    this.count += 1;
    const secret = randomBytes(24).toString("base64url");
    const agent = describeAgent(userAgent);
    const session: Session = {
      id: `device-${this.count}`,
      role,
      name: `${kindOf(agent)} ${this.count}`,
      agent,
      hash: hashOf(secret),
      until: Date.now() + lifetime * 1000,
      ends: new Set(),
    };
    this.sessions.push(session);
    return {
      session,
      cookie: `${cookieName}=${secret}; Path=/speak; HttpOnly; SameSite=Strict; Max-Age=${lifetime}`,
    };
  }

  /** The session of a request's cookies; null if it is none of ours, was revoked, or is past its time. */
  find(cookies: string | undefined, now = Date.now()): Session | null {
    const secret = new RegExp(`(?:^|; )${cookieName}=([\\w-]+)`).exec(cookies ?? "")?.[1];
    if (!secret) return null;
    const hash = hashOf(secret);
    const [found] = this.sessions.filter((session) => timingSafeEqual(session.hash, hash));
    return found && found.until > now ? found : null;
  }

  list(): Pick<Session, "id" | "role" | "name" | "agent">[] {
    return this.sessions.map(({ id, role, name, agent }) => ({ id, role, name, agent }));
  }

  kept(): KeptSession[] {
    return this.sessions.map(({ id, role, name, agent, hash, until }) => {
      return { id, role, name, agent, hash: hash.toString("hex"), until };
    });
  }

  /** Closes its streams and voids its cookie at once. `null` revokes all. */
  revoke(id: string | null): void {
    const gone = this.sessions.filter((session) => id === null || session.id === id);
    this.sessions = this.sessions.filter((session) => !gone.includes(session));
    for (const end of gone.flatMap(({ ends }) => [...ends])) end();
  }
}

function kindOf(agent: string): "Tablet" | "Phone" | "Device" {
  if (/iPad|Tablet/.test(agent)) return "Tablet";
  return /iPhone|Android/.test(agent) ? "Phone" : "Device";
}

function describeAgent(userAgent: string): string {
  const known = /iPhone|iPad|Android|Windows|Macintosh|Linux/.exec(userAgent)?.[0] ?? "";
  return known === "Android" && !userAgent.includes("Mobile") ? "Android Tablet" : known;
}
