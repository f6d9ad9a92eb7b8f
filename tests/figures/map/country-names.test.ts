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

  it("knows all of the atlas but bases, reefs and what no code is for", () => {
    expect(names.filter((name) => nameCountry(name, "ja") === name).sort()).toEqual([
      ...["Akrotiri", "Ashmore and Cartier Is.", "Baikonur", "Bajo Nuevo Bank", "Coral Sea Is."],
      ...["Cyprus U.N. Buffer Zone", "Dhekelia", "Indian Ocean Ter.", "N. Cyprus", "Scarborough Reef"],
      ...["Serranilla Bank", "Siachen Glacier", "Somaliland", "Spratly Is.", "USNB Guantanamo Bay"],
    ]);
  });

  it("says a land by its name, where the long one is a title", () => {
    expect(nameCountry("Hong Kong", "de")).toBe("Hongkong");
    expect(nameCountry("Palestine", "fr")).toBe("Palestine");
    expect(nameCountry("W. Sahara", "fr")).toBe("Sahara occidental");
  });
});
