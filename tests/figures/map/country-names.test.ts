// Countries are named in the language of the briefing, whatever Natural Earth calls them.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nameCountry } from "../../../src/figures/map/country-names.ts";

const atlas = JSON.parse(
  readFileSync(new URL("../../../node_modules/world-atlas/countries-10m.json", import.meta.url), "utf8"),
) as { objects: { countries: { geometries: { properties: { name: string } }[] } } };
const names = atlas.objects.countries.geometries.map(({ properties }) => properties.name);

describe("nameCountry(name, language)", () => {
  it("says a country in the language of the briefing, also where Natural Earth shortens its name", () => {
    expect(nameCountry("Spain", "fr")).toBe("Espagne");
    expect(nameCountry("Dem. Rep. Congo", "de")).toBe("Kongo-Kinshasa");
    expect(nameCountry("United States of America", "de-AT")).toBe("Vereinigte Staaten");
    expect(nameCountry("Turkey", "he")).toBe("טורקיה");
  });

  it("leaves English names, and those of no country, as they are", () => {
    expect(names.filter((name) => nameCountry(name, "en-GB") !== name)).toEqual([]);
    expect(nameCountry("Siachen Glacier", "fr")).toBe("Siachen Glacier");
  });

  it("knows a French name, or one that is the same, for nearly all countries of the atlas", () => {
    const same = names.filter((name) => nameCountry(name, "fr") === name);
    expect(same.length).toBeLessThan(names.length / 2);
    expect(same).not.toContain("Germany");
  });
});
