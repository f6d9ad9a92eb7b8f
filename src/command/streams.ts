// Standard output and standard error, which may be closed or full before everything is written.
import { explainMachineError } from "../disk/machine-error.ts";

export interface Streams {
  /** The exit status if the output did not arrive whole; null if it did, or if the reader stopped early. */
  findFault(): Promise<number | null>;
}

/** A reader of our output may stop early, as in `… | head`; a disk may be full. */
export function watchStreams(): Streams {
  let fault: Error | null = null;
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: Error & { code?: string }) => {
      if (error.code !== "EPIPE") fault ??= error;
    });
  return {
    async findFault() {
      await Promise.all([process.stdout, process.stderr].map(drain));
      if (fault === null) return null;
      const sentence = explainMachineError(fault)?.replace(/ What was there before.*$/, "") ?? String(fault);
      process.stderr.write(`The output could not be written whole. ${sentence}\n`);
      return 1;
    },
  };
}

/** Resolves when earlier output has been passed on, or has failed. */
const drain = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    if (stream.destroyed || stream.writableEnded) resolve();
    else stream.write("", () => resolve());
  });
