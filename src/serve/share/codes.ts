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
const most = 10; // wrong codes in a row before everybody has to wait
const pause = 30_000; // ms

export class Codes {
  private codes: Code[] = [];
  private wrong = 0;
  private waitUntil = 0;

  /** A code of 128 bits. It replaces the one before, so that only one is valid. */
  make(role: Role, now: number): { token: string; until: number } {
    const token = randomBytes(16).toString("base64url");
    const until = now + lifetime;
    this.codes = this.codes.filter((code) => code.used || code.until <= now).slice(-50);
    this.codes.push({ hash: hashOf(token), role, until, used: false });
    return { token, until };
  }

  redeem(token: string, now: number): Redeemed {
    if (now < this.waitUntil) return { refused: "wait" };
    const hash = hashOf(token);
    // Every code is compared, so that the time taken reveals nothing.
    const found = this.codes.filter((code) => timingSafeEqual(code.hash, hash))[0];
    if (!found) return this.countWrong(now);
    if (found.used) return { refused: "used" };
    if (found.until <= now) return { refused: "late" };
    found.used = true;
    this.wrong = 0;
    return { role: found.role };
  }

  private countWrong(now: number): Redeemed {
    this.wrong += 1;
    if (this.wrong >= most) {
      this.wrong = 0;
      this.waitUntil = now + pause;
    }
    return { refused: "unknown" };
  }
}

/** SHA-256, by which a secret is recognised without being kept. */
export const hashOf = (text: string): Buffer => createHash("sha256").update(text).digest();
