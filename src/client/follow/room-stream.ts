// What the server tells a follower of the room: where it is, that the slides were edited, that it has ended.
import type { Point } from "../../model/room.ts";

export interface RoomNow {
  id: string;
  step: number;
  blank: boolean;
  presenting: boolean;
  strokes: Point[][];
  pointer: Point | null;
  open?: OpenSlide[]; // shown so far, in order of showing; left out where it is as it was told last
}

export interface OpenSlide {
  slide: string;
  furthest: number; // the step up to which the room has shown it
  version: string; // of what was shown of it
}

/** What the server tells of the briefing, at first and after every edit. */
export interface News {
  edition: string; // of this page; if it is another, the page has to be loaded again
  last: string; // number of the last slide
  hash: string; // of the content
}

const silent = 3000; // ms without a message

export interface Listener {
  onState(room: RoomNow | null): void; // null before the room has shown anything
  onEdited(news: News): void;
  onEnd(): void;
}

export class RoomStream {
  hasEnded = false;
  private readonly listener: Listener;
  private heard = Date.now();
  private source: EventSource | null = null;

  constructor(listener: Listener) {
    this.listener = listener;
  }

  /** Connects, also again: the connection before is closed. */
  connect(): void {
    this.source?.close();
    this.source = new EventSource("/follow/stream");
    this.hear("state", (data) => this.listener.onState(JSON.parse(data) as RoomNow | null));
    this.hear("beat", () => undefined);
    this.hear("edited", (data) => this.listener.onEdited(JSON.parse(data) as News));
    this.hear("end", () => {
      this.hasEnded = true;
      this.source?.close();
      this.listener.onEnd();
    });
  }

  /** Seconds since the last message. */
  get silence(): number {
    return (Date.now() - this.heard) / 1000;
  }

  get isLost(): boolean {
    return Date.now() - this.heard > silent;
  }

  private hear(event: string, act: (data: string) => void): void {
    this.source?.addEventListener(event, ({ data }) => {
      this.heard = Date.now();
      act(data);
    });
  }
}
