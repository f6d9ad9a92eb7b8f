// Requests and answers of sharing, which are small and in JSON.
import type { IncomingMessage, ServerResponse } from "node:http";
import { always } from "../server.ts";

const longest = 300_000; // bytes of a request

/** Null for what is too long or no object in JSON, and where the sender breaks off. */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown> | null> {
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

export function sendJson(
  response: ServerResponse,
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  sendText(response, JSON.stringify(value), status, headers);
}

/** `text` is JSON already. */
export function sendText(
  response: ServerResponse,
  text: string,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { ...always, "Content-Type": "application/json", ...headers });
  response.end(text);
}
