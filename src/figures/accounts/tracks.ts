// Spans of time side by side where they overlap: the short ones inmost, so that few lines cross the long ones.

export interface Span {
  top: number; // px
  bottom: number;
}

const long = 120; // px

/** The track of each span, 0 inmost. Of those that overlap the last is inmost: lines from above then cross none. */
export function assignTracks(spans: readonly Span[], gap: number): number[] {
  const isLong = (span: Span) => Number(length(span) > long);
  const order = spans
    .map((span, i) => ({ span, i }))
    .sort((a, b) => isLong(a.span) - isLong(b.span) || b.i - a.i);
  const tracks: Span[][] = [];
  const assigned: number[] = [];
  for (const { span, i } of order) {
    const free = tracks.findIndex((track) => track.every((other) => isClear(other, span, gap)));
    const track = free < 0 ? tracks.length : free;
    tracks[track] = [...(tracks[track] ?? []), span];
    assigned[i] = track;
  }
  return assigned;
}

const length = ({ top, bottom }: Span): number => bottom - top;

const isClear = (a: Span, b: Span, gap: number): boolean =>
  a.bottom + gap <= b.top || b.bottom + gap <= a.top;
