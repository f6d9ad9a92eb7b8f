// Checks what the room's window reports and what devices ask it to do. Only what passes is handed on.
import { z } from "zod";
import type { Command, ReportedRoom } from "../../model/room.ts";

export const longestMessage = 300_000; // bytes; the strokes of a pen take the most

const point = z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]);
const points = z.array(point).max(2000);
const id = z.string().regex(/^[\w-]{1,100}$/);
const step = z.number().int().min(0).max(999);
const spot = z.object({ id, step });
const moment = z.number().min(0).max(1e14);
const seconds = z.number().min(0).max(1e7);

const clock = z.object({
  started: moment.nullable(),
  paused: moment.nullable(),
  pauses: seconds,
  from: id,
  end: moment.nullable(),
  left: z.boolean(),
  slide: id,
  entered: seconds,
  times: z.record(id, seconds),
});

const roomState = spot.extend({
  presenting: z.boolean(),
  blank: z.boolean(),
  theme: z.enum(["paper", "room"]),
  pointer: point.nullable(),
  zoom: point.nullable(),
  strokes: z.array(points).max(200),
  code: z.boolean(),
  moved: z.object({ by: z.string().max(40).nullable(), at: moment }).nullable(),
  clock: clock.extend({ undo: z.object({ at: moment, clock: clock.extend({ undo: z.null() }) }).nullable() }),
});

const command = z.discriminatedUnion("do", [
  z.object({ do: z.literal("go"), to: spot, from: spot, jump: z.boolean().optional() }),
  z.object({ do: z.enum(["blank", "theme", "clear", "code"]) }),
  z.object({ do: z.enum(["point", "zoom"]), at: point.nullable() }),
  z.object({ do: z.literal("stroke"), points, more: z.boolean() }),
  z.object({ do: z.literal("clock"), what: z.enum(["toggle", "reset", "turn"]) }),
  z.object({ do: z.literal("end"), at: moment.nullable() }),
]);

/** Slides shown before, and up to which step: a room tells it to a server that has just started. */
const shown = z.object({ shown: z.record(id, step) });

/** Null if the value is not valid. */
export const parseState = (value: unknown): ReportedRoom | null => roomState.safeParse(value).data ?? null;
/** Null if the value is not valid. */
export const parseCommand = (value: unknown): Command | null => command.safeParse(value).data ?? null;
/** By slide id; empty if the value is not valid. */
export const parseShown = (value: unknown): Readonly<Record<string, number>> =>
  shown.safeParse(value).data?.shown ?? {};
