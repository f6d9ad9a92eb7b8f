// Shows progress to an author who waits longer than a second.
import type { WriteStream } from "node:tty";

const patience = 1000; // ms before the first line
const pause = 1000; // ms between lines where a line cannot be overwritten

export interface Progress {
  show: (done: number, total: number) => void; // number of figures drawn
  tell: (text: string) => void; // names the work being done
  clear: () => void; // called before anything else is printed
}

/** On a terminal, one line that is overwritten; elsewhere lines if `asked`, else nothing. */
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
