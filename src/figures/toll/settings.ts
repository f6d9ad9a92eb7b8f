// How large the type of a toll is, and how close its rows are: few counts share the height of the slide, many stand
// close together.
import type { PlotFace } from "../text/faces.ts";

/** How close rows are, and how large their type and their marks are. */
export interface Setting {
  face: PlotFace;
  headFace: PlotFace;
  mark: number; // px of a mark above and below the middle of its row, at most
  badge: number; // px, side of a badge
  head: number; // px above the rows of a group
  between: number; // px between groups
  foot: number;
  row: { most: number; least: number };
}

const roomy: Setting = {
  face: "pl-text",
  headFace: "pl-bold",
  mark: 9,
  badge: 16,
  head: 30,
  between: 14,
  foot: 28,
  row: { most: 38, least: 30 },
};
export const closest: Setting = {
  face: "pl-tiny",
  headFace: "pl-small",
  mark: 9,
  badge: 16,
  head: 24,
  between: 6,
  foot: 24,
  row: { most: 29, least: 15.5 },
};
/** A few counts share the height of the slide, as the points of a text do. */
const spread: Setting = { ...roomy, row: { most: 132, least: 50 } };
const large: Setting = { ...spread, face: "pl-large", headFace: "pl-lead", head: 36, mark: 13, badge: 20 };
/** From the largest to the smallest; the first in which everything has room is used. */
export const settings = [large, spread, roomy, closest];
