// Distances on the globe, and how exactly they may be said.

export interface Point {
  latitude: number; // degrees, WGS84
  longitude: number;
}

const radius = 6371.0088; // km, mean radius of the Earth (IUGG)

/** Great-circle distance in km, by the haversine formula. */
export function measureDistance(a: Point, b: Point): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const dLat = rad(b.latitude - a.latitude);
  const dLon = rad(b.longitude - a.longitude);
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(dLon / 2) ** 2;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Rounded to the first of 1, 2, 5, 10, 20, 50 … km that is not finer than the two places are known. */
export function roundDistance(km: number, uncertainty: number): number {
  let step = 1;
  for (let i = 0; step < uncertainty; i++) step = [2, 5, 10][i % 3]! * 10 ** Math.floor(i / 3);
  return Math.round(km / step) * step;
}
