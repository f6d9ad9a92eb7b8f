// How far the drawing has come, for whoever waits longer than a second.
import type { WriteStream } from "node:tty";

const patience = 1000; // ms before anything is said
const pause = 1000; // ms between two lines where no line can be overwritten

export interface Progress {
  show: (done: number, total: number) => void;
  clear: () => void; // before anything else is printed
}

/** On a terminal one line that is overwritten; elsewhere lines, if asked for, else nothing. */
export function makeProgress(stream: WriteStream, asked: boolean): Progress {
  const live = stream.isTTY === true;
  const start = performance.now();
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;
  const show = (done: number, total: number) => {
    const now = performance.now();
    if (now - start < patience || (!live && now - last < pause)) return;
    last = now;
    shown = true;
    stream.write(live ? `\r\u001B[2KDrawing figures ${done}/${total}` : `Drawing figures ${done}/${total}\n`);
  };
  const clear = () => {
    if (live && shown) stream.write("\r\u001B[2K");
    shown = false;
  };
  return live || asked ? { show, clear } : { show: () => undefined, clear };
}
