// The body of a request, which is an object in JSON of a limited length.
import type { IncomingMessage } from "node:http";

/** Null for what is longer than `longest` bytes or no object in JSON, and where the sender breaks off. */
export async function readJson(
  request: IncomingMessage,
  longest: number,
): Promise<Record<string, unknown> | null> {
  const text = await readText(request, longest);
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Read to its end, so that the connection can be used again, but not kept beyond what is allowed. */
function readText(request: IncomingMessage, longest: number): Promise<string | null> {
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
