// One-time codes and the devices that redeemed them.
import { describe, expect, it } from "vitest";
import { Codes } from "../../../src/serve/share/codes.ts";
import { Sessions } from "../../../src/serve/share/sessions.ts";

const phone = "192.168.1.30";
const now = Date.UTC(2026, 4, 1);

describe("a code", () => {
  it("is good once, for five minutes, and makes the one before it void", () => {
    const codes = new Codes();
    const first = codes.make("speaker", now);
    const { token, until } = codes.make("remote", now);
    expect(until).toBe(now + 300_000);
    expect(token).toMatch(/^[\w-]{22}$/);
    expect(codes.redeem(first.token, phone, now)).toEqual({ refused: "unknown" });
    expect(codes.redeem(token, phone, now + 299_999)).toEqual({ role: "remote" });
    expect(codes.redeem(token, phone, now + 299_999)).toEqual({ refused: "used" });
    const late = codes.make("speaker", now);
    expect(codes.redeem(late.token, phone, now + 300_000)).toEqual({ refused: "late" });
  });

  it("lets an address wait after ten wrong ones, and no other", () => {
    const codes = new Codes();
    const { token } = codes.make("speaker", now);
    for (const wrong of Array.from({ length: 10 }, (_, i) => `${token}${i}`))
      expect(codes.redeem(wrong, phone, now)).toEqual({ refused: "unknown" });
    expect(codes.redeem(token, phone, now + 29_999)).toEqual({ refused: "wait" });
    expect(codes.redeem("wrong", "192.168.1.40", now)).toEqual({ refused: "unknown" });
    expect(codes.redeem(token, "192.168.1.40", now)).toEqual({ role: "speaker" });
    expect(codes.redeem(token, phone, now + 30_000)).toEqual({ refused: "used" });
  });
});

describe("a device", () => {
  it("is known by its cookie for its time, or until it is revoked", () => {
    const sessions = new Sessions();
    const { session, cookie } = sessions.open("speaker", "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0)");
    expect(cookie).toMatch(/^briefing-device=[\w-]+; Path=\/speak; HttpOnly; SameSite=Strict; Max-Age=\d+$/);
    const sent = `other=1; ${cookie.split(";")[0]}`;
    expect(sessions.find(sent)).toBe(session);
    expect(sessions.list()).toEqual([{ id: "device-1", role: "speaker", name: "Phone 1", agent: "iPhone" }]);
    for (const wrong of [undefined, "", "briefing-device=", "briefing-device=abc", `x${sent.slice(9)}`])
      expect(sessions.find(wrong)).toBe(null);
    expect(sessions.find(sent, session.until + 1)).toBe(null);
    let ended = false;
    session.ends.add(() => {
      ended = true;
    });
    sessions.revoke("device-2");
    expect(sessions.find(sent)).toBe(session);
    sessions.revoke("device-1");
    expect([sessions.find(sent), ended]).toEqual([null, true]);
  });
});
