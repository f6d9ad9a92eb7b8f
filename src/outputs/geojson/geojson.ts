// The output GeoJSON: the scenario's places (RFC 7946), longitude first, WGS 84, with the radius of uncertainty in km.
import type { OutputFile } from "../../model/files.ts";
import type { Built } from "../built.ts";

export function exportPlaces({ deck }: Pick<Built, "deck">): OutputFile[] {
  const { places, events } = deck.scenario;
  const features = places.map((place) => {
    const { id, name, longitude, latitude, radius } = place;
    const here = events.filter((event) => event.places.includes(place)).map((event) => event.id);
    return {
      type: "Feature",
      id,
      geometry: { type: "Point", coordinates: [longitude, latitude] },
      properties: { name, radiusKm: radius, events: here },
    };
  });
  const collection = { type: "FeatureCollection", features };
  return [
    {
      path: "places.geojson",
      says: "the places, for maps",
      content: `${JSON.stringify(collection, null, 1)}\n`,
    },
  ];
}
