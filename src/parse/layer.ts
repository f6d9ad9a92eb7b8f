// A GeoJSON file (RFC 7946) → the outlines that maps may draw. Points are no outlines: they are places of the scenario.
import type { Position } from "geojson";
import * as z from "zod";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Layer, Outline } from "../model/layer.ts";
import type { SourceFile } from "../model/location.ts";
import { checkSchema } from "./check-schema.ts";
import { parseJson } from "./json.ts";
import { checkPrivateValues } from "./notes/private-labels.ts";

export const isLayer = (path: string): boolean => path.endsWith(".geojson");

export function parseLayer(file: SourceFile): { layer: Layer; diagnostics: Diagnostic[] } {
  const data = parseJson(file, unreadable);
  const empty: Layer = { path: file.path, credit: "", outlines: [] };
  if (data.diagnostics.length > 0) return { layer: empty, diagnostics: data.diagnostics };
  const { value, diagnostics } = checkSchema(schema, data);
  if (!value) return { layer: empty, diagnostics };
  const outlines = value.features.flatMap(({ properties, geometry }) =>
    geometry ? [makeOutline(properties?.name ?? "", geometry)] : [],
  );
  const layer = { ...empty, credit: value.credit ?? value.attribution ?? "", outlines };
  const named = value.features.map(({ properties }) => ({ properties: { name: properties?.name } }));
  const { credit, attribution } = value;
  return { layer, diagnostics: checkPrivateValues({ credit, attribution, features: named }, data, "") };
}

const unreadable = {
  rule: "geojson-unreadable",
  fix: "Export it again as GeoJSON, or mend the line: a comma, a bracket or a quotation mark is missing or too many.",
} as const;

const words = z.string().trim().min(1);
const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .rest(z.number())
  .transform((given): Position => given);
const line = z.array(position).min(2);
const kinds = ["LineString", "MultiLineString", "Polygon", "MultiPolygon"] as const;

const geometry = z
  .looseObject({ type: z.enum(kinds) })
  .pipe(
    z.discriminatedUnion("type", [
      z.looseObject({ type: z.literal("LineString"), coordinates: line }),
      z.looseObject({ type: z.literal("MultiLineString"), coordinates: z.array(line) }),
      z.looseObject({ type: z.literal("Polygon"), coordinates: z.array(line) }),
      z.looseObject({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(line)) }),
    ]),
  );

/** Other keys may stand beside these. */
const schema = z.looseObject({
  type: z.literal("FeatureCollection"),
  credit: words.optional(),
  attribution: words.optional(),
  features: z.array(
    z.looseObject({
      properties: z.looseObject({ name: z.string().nullish() }).nullish(),
      geometry: geometry.nullable(),
    }),
  ),
});

function makeOutline(name: string, shape: z.infer<typeof geometry>): Outline {
  const closed = shape.type === "Polygon" || shape.type === "MultiPolygon";
  switch (shape.type) {
    case "LineString":
      return { name, closed, lines: [shape.coordinates] };
    case "MultiPolygon":
      return { name, closed, lines: shape.coordinates.flat() };
    default:
      return { name, closed, lines: shape.coordinates };
  }
}
