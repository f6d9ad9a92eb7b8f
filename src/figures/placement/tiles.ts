// A figure cut into tiles: channels between rows and columns of boxes, and bands that hold the boxes. A line
// goes from tile to tile and never through a box.
import type { Span } from "../geometry.ts";

/** Channel, band, channel, band … channel in each direction. A channel closed to lines has no length. */
export interface Tiles {
  across: readonly Span[]; // x range of each, from left to right
  down: readonly Span[]; // y range of each, from the top
  boxes: ReadonlySet<number>; // keys of tiles that hold a box
}

export interface Tile {
  i: number; // index in `across`; odd: a column of boxes
  j: number; // index in `down`; odd: a row of boxes
}

/** A number that names a tile. */
export const keyOf = ({ down }: Pick<Tiles, "down">, { i, j }: Tile): number => i * down.length + j;

/** The tile that a key names. */
export const tileOf = ({ down }: Pick<Tiles, "down">, key: number): Tile => ({
  i: Math.floor(key / down.length),
  j: key % down.length,
});

/** Tile of the box in a column and a row, both 0-based. */
export const tileOfBox = (column: number, row: number): Tile => ({ i: 2 * column + 1, j: 2 * row + 1 });

export type Axis = "x" | "y";

/** A line from one box to another. A wide line takes the room of two. */
export interface Wire {
  id: string;
  from: Tile;
  to: Tile;
  wide: boolean;
}

/** Right, down, left, up: the opposite of each is two further on. */
export const directions: readonly (Tile & { axis: Axis })[] = [
  { i: 1, j: 0, axis: "x" },
  { i: 0, j: 1, axis: "y" },
  { i: -1, j: 0, axis: "x" },
  { i: 0, j: -1, axis: "y" },
];
