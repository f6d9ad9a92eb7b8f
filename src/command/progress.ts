// How far the work has come, for whoever waits longer than a second.
import type { WriteStream } from "node:tty";

const patience = 1000; // ms before anything is said
const pause = 1000; // ms between two lines where no line can be overwritten

export interface Progress {
  show: (done: number, total: number) => void; // of figures drawn
  tell: (text: string) => void; // what is being done
  clear: () => void; // before anything else is printed
}

/** On a terminal one line that is overwritten; elsewhere lines, if asked for, else nothing. */
export function makeProgress(stream: WriteStream, asked: boolean): Progress {
  const live = stream.isTTY === true;
  const start = performance.now();
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;
  const tell = (text: string) => {
    if (performance.now() - start < patience) return;
    shown = true;
    stream.write(live ? `\r\u001B[2K${text}` : `${text}\n`);
  };
  const show = (done: number, total: number) => {
    const now = performance.now();
    if (!live && now - last < pause) return;
    last = now;
    tell(`Drawing figures ${done}/${total}`);
  };
  const clear = () => {
    if (live && shown) stream.write("\r\u001B[2K");
    shown = false;
  };
  const silent = () => undefined;
  return live || asked ? { show, tell, clear } : { show: silent, tell: silent, clear };
}
