// One-time codes for a second device, valid for five minutes. Only their hashes are kept, and they are
// compared in constant time.
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** What a device becomes: a speaker view with notes, or a remote, which receives none. */
export type Role = "speaker" | "remote";

type Redeemed = { role: Role } | { refused: "used" | "late" | "unknown" | "wait" };

interface Code {
  hash: Buffer;
  role: Role;
  until: number; // ms since 1970
  used: boolean;
}

const lifetime = 5 * 60_000; // ms
const most = 10; // wrong codes from one address before it has to wait
const pause = 30_000; // ms
const mostAddresses = 1000; // that are remembered

/** What an address has tried. */
interface Tries {
  wrong: number;
  waitUntil: number; // ms since 1970
}

export class Codes {
  private codes: Code[] = [];
  private readonly tries = new Map<string, Tries>(); // by address, the one that tried last at the end

  /** A code of 128 bits. It replaces the one before, so that only one is valid. */
  make(role: Role, now: number): { token: string; until: number } {
    const token = randomBytes(16).toString("base64url");
    const until = now + lifetime;
    this.codes = this.codes.filter((code) => code.used || code.until <= now).slice(-50);
    this.codes.push({ hash: hashOf(token), role, until, used: false });
    return { token, until };
  }

  /** `address` is that of whoever asks, so that nobody is kept out by what others try. */
  redeem(token: string, address: string, now: number): Redeemed {
    if (now < (this.tries.get(address)?.waitUntil ?? 0)) return { refused: "wait" };
    const hash = hashOf(token);
    // Every code is compared, so that the time taken reveals nothing.
    const found = this.codes.filter((code) => timingSafeEqual(code.hash, hash))[0];
    if (!found) return this.countWrong(address, now);
    if (found.used) return { refused: "used" };
    if (found.until <= now) return { refused: "late" };
    found.used = true;
    this.tries.delete(address);
    return { role: found.role };
  }

  private countWrong(address: string, now: number): Redeemed {
    const wrong = (this.tries.get(address)?.wrong ?? 0) + 1;
    const mustWait = wrong >= most;
    this.tries.delete(address);
    this.tries.set(address, { wrong: mustWait ? 0 : wrong, waitUntil: mustWait ? now + pause : 0 });
    for (const oldest of [...this.tries.keys()].slice(0, -mostAddresses)) this.tries.delete(oldest);
    return { refused: "unknown" };
  }
}

/** SHA-256, by which a secret is recognised without being kept. */
export const hashOf = (text: string): Buffer => createHash("sha256").update(text).digest();
