import { once } from "node:events";
import { type IncomingMessage, request, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import type { PageProblem } from "../../src/model/live.ts";
import type { Reach } from "../../src/serve/guard.ts";
import { listenOn } from "../../src/serve/listen.ts";
import { makeProblemPage } from "../../src/serve/problem-page.ts";
import { makeSiteServer, type Route, type SiteServer } from "../../src/serve/server.ts";
import { makePage, type Site } from "../../src/serve/site.ts";

const policy = "default-src 'none'; connect-src 'self'";
const problem: PageProblem = {
  rule: "id-unknown",
  severity: "error",
  message: "No.",
  why: null,
  fix: null,
  suggestion: null,
  place: "a.md:1:1",
  otherPlaces: [],
  slides: [],
  frame: null,
};

function aSite(content: string, problems: PageProblem[] = []): Site {
  return {
    page: makePage(content, policy),
    guests: makePage(`${content} for guests`, policy),
    good: true,
    report: { errors: problems.length, warnings: 0, follow: 0, problems, rest: [] },
    since: "14:02",
    saves: [],
    patchable: null,
    speakerNotes: '{"reply":{"private":"<p>x</p>"}}',
  };
}

async function startServer(
  site: Site,
  reach: Reach = { open: false, names: [] },
  routes: ReadonlyMap<string, Route> = new Map(),
): Promise<SiteServer & { port: number }> {
  const started = makeSiteServer(site, { reach, routes });
  onTestFinished(started.close);
  const port = await listenOn(started.server, 0);
  return { ...started, port: port ?? 0 };
}

async function ask(
  port: number,
  options: { path?: string; method?: string; headers?: Record<string, string> } = {},
) {
  const sent = request({ host: "127.0.0.1", port, ...options });
  const [response] = (await once(sent.end(), "response")) as [IncomingMessage];
  return response;
}

async function readBody(response: IncomingMessage): Promise<string> {
  const parts = [];
  for await (const part of response.setEncoding("utf8")) parts.push(part);
  return parts.join("");
}

/** The messages of one page, one by one. */
async function listen(port: number, headers: Record<string, string> = {}, query = "") {
  const response = await ask(port, { path: `/__live${query}`, headers });
  onTestFinished(() => void response.destroy());
  let text = "";
  const reader = response.setEncoding("utf8")[Symbol.asyncIterator]();
  return async () => {
    while (!text.includes("\n\n")) text += (await reader.next()).value;
    const end = text.indexOf("\n\n");
    const [, data = ""] = /^data: (.*)$/m.exec(text.slice(0, end)) ?? [];
    text = text.slice(end + 2);
    return JSON.parse(data);
  };
}

describe("makeSiteServer", () => {
  it("serves the page from memory, with its policy and kept nowhere", async () => {
    const { port } = await startServer(aSite("<p>é"));
    const response = await ask(port, { path: "/?read" });
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    expect(await readBody(response)).toBe("<p>é");
  });

  it("gives what is private to the speaker view of this machine, and to no other page", async () => {
    const { port } = await startServer(aSite("<p>é"));
    const own = await ask(port, { path: "/speaker-notes", headers: { "sec-fetch-site": "same-origin" } });
    expect(JSON.parse(await readBody(own))).toEqual({ reply: { private: "<p>x</p>" } });
    for (const from of ["cross-site", "same-site", "none"]) {
      const other = await ask(port, { path: "/speaker-notes", headers: { "sec-fetch-site": from } });
      expect(other.statusCode).toBe(403);
    }
  });

  it("answers HEAD without a body", async () => {
    const { port } = await startServer(aSite("<p>é"));
    const response = await ask(port, { method: "HEAD" });
    expect(response.headers["content-length"]).toBe("5");
    expect(await readBody(response)).toBe("");
  });

  it("has nothing from the disk", async () => {
    const { port } = await startServer(aSite("x"));
    for (const path of [
      "/package.json",
      "/../package.json",
      "/%2e%2e/package.json",
      "/index.html/..",
      "//etc/passwd",
    ])
      expect((await ask(port, { path })).statusCode).toBe(404);
  });

  it("refuses whoever asks by another name or from another page", async () => {
    const { port } = await startServer(aSite("x"));
    const status = async (headers: Record<string, string>, path = "/") =>
      (await ask(port, { path, headers })).statusCode;
    expect(await status({ host: "evil.example" })).toBe(403);
    expect(await status({ host: `evil.example:${port}` }, "/__live")).toBe(403);
    expect(await status({ origin: "https://evil.example" }, "/__live")).toBe(403);
    expect(await status({ origin: "null" }, "/__live")).toBe(403);
    expect(await status({ host: "localhost.evil.example" })).toBe(403);
    expect(await status({ host: "192.168.1.5:8000" })).toBe(403);
    expect(await status({ host: `localhost:${port}`, origin: "http://localhost:3000" })).toBe(403);
    expect(await status({ host: `localhost:${port}`, origin: `http://localhost:${port}` })).toBe(200);
  });

  it("answers behind a forwarded port, whatever its number", async () => {
    const { port } = await startServer(aSite("x"));
    for (const host of ["localhost:9000", "127.0.0.1:1", "[::1]:9000", "LOCALHOST"])
      expect((await ask(port, { path: "/__live", method: "HEAD", headers: { host } })).statusCode).toBe(200);
  });

  it("gives guests the last page that was right, and neither problems nor what is private", async () => {
    const { port } = await startServer(aSite("x"), { open: true, names: ["deck.example"] });
    for (const headers of [
      { host: "deck.example" },
      { host: "deck.example:8000", origin: "https://deck.example:8000" },
      { host: "192.168.1.5:8000" },
      { host: "laptop.local:8000" },
      { host: "localhost:8000", "x-forwarded-for": "203.0.113.7" },
      { host: "localhost:8000", "x-forwarded-host": "deck.example" },
      { host: "localhost:8000", "cf-connecting-ip": "203.0.113.7" },
      { host: "localhost:8000", via: "1.1 proxy.example" },
    ]) {
      expect(await readBody(await ask(port, { headers }))).toBe("x for guests");
      for (const path of ["/__live", "/speaker-notes"])
        expect((await ask(port, { path, headers })).statusCode).toBe(404);
    }
    expect((await ask(port, { headers: { host: "other.example" } })).statusCode).toBe(403);
  });

  it("refuses a request with two hosts, of which a proxy may read the other", async () => {
    const { port } = await startServer(aSite("x"));
    const socket = connect(port, "127.0.0.1");
    const hosts = "Host: localhost\r\nHost: evil.example\r\n";
    socket.end(`GET /speaker-notes HTTP/1.1\r\n${hosts}Connection: close\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it("lets nobody write", async () => {
    const { port } = await startServer(aSite("x"));
    const response = await ask(port, { method: "POST" });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe("GET, HEAD");
  });

  it("answers each path to its own methods, and says which these are", async () => {
    const told: string[] = [];
    const tell = (name: string) => (_: unknown, response: ServerResponse) => {
      told.push(name);
      response.end();
    };
    const routes = new Map<string, Route>([
      ["/both", { GET: tell("read"), POST: tell("written") }],
      ["/write", { POST: tell("written") }],
    ]);
    const { port } = await startServer(aSite("x"), undefined, routes);
    for (const method of ["GET", "HEAD", "POST"])
      expect((await ask(port, { path: "/both", method })).statusCode).toBe(200);
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"])
      expect((await ask(port, { path: "/both", method })).headers.allow).toBe("GET, HEAD, POST");
    for (const method of ["GET", "HEAD", "PUT"]) {
      const response = await ask(port, { path: "/write", method });
      expect([response.statusCode, response.headers.allow]).toEqual([405, "POST"]);
    }
    expect(told).toEqual(["read", "read", "written"]);
  });

  it("is on this machine only", async () => {
    const { server } = await startServer(aSite("x"));
    expect(server.address()).toMatchObject({ address: "127.0.0.1" });
  });

  it("tells pages to load what is new, to show problems, and that they are gone", async () => {
    const { port, update } = await startServer(aSite("one"));
    const next = await listen(port);
    expect(await next()).toEqual({ kind: "ok", since: "14:02" });
    update(aSite("two"));
    expect(await next()).toEqual({ kind: "reload" });
    update(aSite("two", [problem]));
    expect(await next()).toEqual({
      kind: "problems",
      since: "14:02",
      saves: [],
      errors: 1,
      warnings: 0,
      follow: 0,
      problems: [problem],
      rest: [],
    });
    update(aSite("two"));
    expect(await next()).toEqual({ kind: "ok", since: "14:02" });
  });

  it("tells a page that comes back and shows something older to load anew", async () => {
    const site = aSite("two");
    const { port } = await startServer(site);
    const back = await listen(port, { "last-event-id": aSite("one").page.version });
    expect(await back()).toEqual({ kind: "reload" });
    const same = await listen(port, { "last-event-id": site.page.version });
    expect(await same()).toEqual({ kind: "ok", since: "14:02" });
  });

  it("tells a page that was loaded before the last build, and connects after it, to load anew", async () => {
    const head = { title: "", description: "", handling: "", contentHash: "new", linkedData: "" };
    const { port } = await startServer({ ...aSite("two"), patchable: { head, blocks: [], rest: "" } });
    expect(await (await listen(port, {}, "?content=old"))()).toEqual({ kind: "reload" });
    expect(await (await listen(port, {}, "?content=new"))()).toEqual({ kind: "ok", since: "14:02" });
    expect(await (await listen(port))()).toEqual({ kind: "ok", since: "14:02" });
  });
});

describe("listenOn", () => {
  it("says that the port asked for is taken, and else takes the next free one", async () => {
    const { port } = await startServer(aSite("x"));
    const { server, close } = makeSiteServer(aSite("y"));
    onTestFinished(close);
    expect(await listenOn(server, port)).toBeNull();
    expect(await listenOn(server, null)).toBeGreaterThanOrEqual(8000);
  });
});

describe("makeProblemPage", () => {
  it("shows the report as text", () => {
    expect(makeProblemPage("a.md:1:1 error: <b>").content).toContain("a.md:1:1 error: &lt;b&gt;</pre>");
  });
});
