// Distances on the globe, and how exactly they may be stated.

export interface Point {
  latitude: number; // degrees, WGS84
  longitude: number;
}

const radius = 6371.0088; // km, mean radius of the Earth (IUGG)

/** Great-circle distance in km on a sphere of the Earth's mean radius, by the haversine formula. */
export function measureDistance(a: Point, b: Point): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const dLat = rad(b.latitude - a.latitude);
  const dLon = rad(b.longitude - a.longitude);
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(dLon / 2) ** 2;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * Rounds a distance in km as coarsely as its ends are known. The step is the one of 1, 2, 5, 10, 20, 50 … km
 * that is nearest, by ratio, to `uncertainty`, the sum of both radii in km: 232 km between places known to 12
 * km becomes 230.
 */
export function roundDistance(km: number, uncertainty: number): number {
  const steps = [0, 1, 2, 3].flatMap((power) => [1, 2, 5].map((digit) => digit * 10 ** power));
  const distanceTo = (step: number) => Math.abs(Math.log(step / uncertainty));
  const step = steps.reduce((best, one) => (distanceTo(one) < distanceTo(best) ? one : best));
  return Math.round(km / step) * step;
}
