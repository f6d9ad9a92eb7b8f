// Open streams of server-sent events. A reader that falls too far behind is disconnected, and reconnects when
// it can.
import type { IncomingMessage, ServerResponse } from "node:http";
import { always } from "../answer.ts";

const most = 1 << 20; // bytes waiting for one reader, at most
const beat = 2000; // ms; a device that hears nothing for longer knows that it is disconnected

export class Streams {
  private readonly open = new Set<ServerResponse>();
  private readonly timer: NodeJS.Timeout;

  constructor() {
    this.timer = setInterval(() => this.send("beat", null), beat);
    this.timer.unref();
  }

  get size(): number {
    return this.open.size;
  }

  /** Returns a function that ends the stream. */
  add(request: IncomingMessage, response: ServerResponse, ended: () => void = () => {}): () => void {
    response.writeHead(200, { ...always, "Content-Type": "text/event-stream" });
    response.write("retry: 1000\n\n");
    this.open.add(response);
    request.on("close", () => {
      if (this.open.delete(response)) ended();
    });
    return () => {
      response.write("event: end\ndata: null\n\n");
      response.end();
    };
  }

  send(event: string, data: unknown, version?: string): void {
    const text = format(event, data, version);
    for (const response of this.open) write(response, text);
  }

  close(): void {
    clearInterval(this.timer);
    for (const response of this.open) response.end("event: end\ndata: null\n\n");
  }
}

/** Whether a request wants the head of a stream alone, which it then gets; it is no reader. */
export function answerHead({ method }: IncomingMessage, response: ServerResponse): boolean {
  if (method !== "HEAD") return false;
  response.writeHead(200, { ...always, "Content-Type": "text/event-stream" });
  response.end();
  return true;
}

/** `version` is what a reader that lost the connection says that it had. */
export const format = (event: string, data: unknown, version?: string): string =>
  `${version === undefined ? "" : `id: ${version}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** Disconnects a reader that is too far behind. */
export function write(response: ServerResponse, text: string): void {
  if (response.writableLength > most) response.destroy();
  else response.write(text);
}
