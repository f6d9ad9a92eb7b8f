// Answers to requests. None is kept by a browser, shown inside another page, or passed on with its address.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Page } from "./site.ts";

/** Headers of every answer. */
export const always = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Sends the page with its policy; only the head where that is all that is asked for. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page): void {
  const content = Buffer.from(page.content);
  response.writeHead(200, {
    ...always,
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": content.length,
    "Content-Security-Policy": page.policy,
  });
  response.end(request.method === "HEAD" ? undefined : content);
}

/** `reason` is a sentence for whoever asked. */
export function refuse(
  response: ServerResponse,
  status: number,
  reason: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { ...always, ...headers, "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${reason}\n`);
}

/** @param allowed methods; whatever answers GET answers HEAD too */
export function refuseMethod(response: ServerResponse, allowed: readonly string[]): void {
  const all = allowed.flatMap((one) => (one === "GET" ? ["GET", "HEAD"] : one));
  refuse(response, 405, `Only ${all.join(" and ")}.`, { Allow: all.join(", ") });
}

/** `headers` are sent besides those of every answer. */
export function sendJson(
  response: ServerResponse,
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { ...always, "Content-Type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(value));
}

/** Redirects the browser to another path of this server. */
export function sendOn(response: ServerResponse, path: string): void {
  response.writeHead(302, { ...always, Location: path });
  response.end();
}
