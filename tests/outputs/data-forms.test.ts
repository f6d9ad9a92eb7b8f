// The facts in the forms of the field, each held to what its standard says, without a network: GeoJSON by the schema that
// geojson.org publishes; CSL-JSON and Web Annotation by the part of csl-data.json and anno.jsonld that is used, which no
// package carries, written anew here from https://github.com/citation-style-language/schema and
// https://www.w3.org/ns/anno.jsonld; whatever is outside that part fails.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv";
import jsonld from "jsonld";
import { beforeAll, describe, expect, it } from "vitest";
import type { Built } from "../../src/outputs/built.ts";
import { formatPage } from "../../src/outputs/html/document.ts";
import { buildFixture, writeData } from "./data-forms.ts";

const briefings = ["tests/fixtures/minimal", "tests/fixtures/tonkin", "tests/fixtures/french/slides"];
const built = new Map<string, Built>();
const files = new Map<string, Map<string, string>>();

beforeAll(async () => {
  for (const path of briefings) {
    const one = await buildFixture(path);
    built.set(path, one);
    files.set(path, writeData(one));
  }
}, 120_000);

const get = (path: string): Built => built.get(path) as Built;
const read = (path: string, name: string) => JSON.parse(files.get(path)?.get(name) ?? "null");

/** Web Annotation Vocabulary (https://www.w3.org/TR/annotation-vocab/): the terms that are used. */
const oa = "http://www.w3.org/ns/oa#";
const as = "https://www.w3.org/ns/activitystreams#";
const annotationContext = {
  id: "@id",
  type: "@type",
  Annotation: `${oa}Annotation`,
  TextualBody: `${oa}TextualBody`,
  TimeState: `${oa}TimeState`,
  TextQuoteSelector: `${oa}TextQuoteSelector`,
  FragmentSelector: `${oa}FragmentSelector`,
  TextPositionSelector: `${oa}TextPositionSelector`,
  AnnotationPage: `${as}OrderedCollectionPage`,
  AnnotationCollection: `${as}OrderedCollection`,
  highlighting: `${oa}highlighting`,
  describing: `${oa}describing`,
  motivation: { "@id": `${oa}motivatedBy`, "@type": "@vocab" },
  purpose: { "@id": `${oa}hasPurpose`, "@type": "@vocab" },
  body: { "@id": `${oa}hasBody`, "@type": "@id" },
  target: { "@id": `${oa}hasTarget`, "@type": "@id" },
  source: { "@id": `${oa}hasSource`, "@type": "@id" },
  selector: { "@id": `${oa}hasSelector`, "@type": "@id" },
  state: { "@id": `${oa}hasState`, "@type": "@id" },
  refinedBy: { "@id": `${oa}refinedBy`, "@type": "@id" },
  cached: { "@id": `${oa}cachedSource`, "@type": "@id" },
  items: { "@id": `${as}items`, "@container": "@list" },
  partOf: { "@id": `${as}partOf`, "@type": "@id" },
  exact: `${oa}exact`,
  start: `${oa}start`,
  end: `${oa}end`,
  sourceDate: `${oa}sourceDate`,
  value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
  format: "http://purl.org/dc/elements/1.1/format",
  created: "http://purl.org/dc/terms/created",
  label: "http://www.w3.org/2000/01/rdf-schema#label",
  startIndex: `${as}startIndex`,
};

/** Keys that the context does not know are dropped by the expansion: the test counts them. */
async function expand(document: object, context: object): Promise<string> {
  const documentLoader = async (url: string) => ({
    contextUrl: undefined,
    documentUrl: url,
    document: { "@context": context },
  });
  return JSON.stringify(
    await jsonld.expand(document as never, { documentLoader, base: "https://example.org/" } as never),
  );
}

describe.each(briefings)("annotations of %s", (path) => {
  it("are a page of annotations, each with its words and where they stand", async () => {
    const page = read(path, "annotations.jsonld");
    expect(page["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
    const { ledger, checked } = get(path).deck;
    expect(page.items.length).toBe(ledger.filter(({ key }) => checked.dates.has(key)).length);
    expect(new Set(page.items.map(({ id }: { id: string }) => id)).size).toBe(page.items.length);
    const expanded = await expand(page, annotationContext);
    for (const words of ["exact", "start", "end", "hasSource", "hasBody", "motivatedBy"])
      expect(expanded.split(`${oa}${words}"`).length - 1).toBeGreaterThanOrEqual(page.items.length);
    const keys = new Set(
      JSON.stringify(page)
        .match(/"[A-Za-z]+"(?=:)/g)
        ?.map((key) => key.slice(1, -1)),
    );
    expect([...keys].filter((key) => !(key in annotationContext))).toEqual([]);
  });

  it("quote exactly: the positions are as long as the words", () => {
    for (const { target } of read(path, "annotations.jsonld").items) {
      const exact = target.selector.flatMap((one: { exact?: string }) => one.exact ?? []);
      const lengths = target.selector.flatMap(
        ({ refinedBy }: { refinedBy?: { start: number; end: number } }) =>
          refinedBy ? [refinedBy.end - refinedBy.start] : [],
      );
      expect(exact.length).toBe(lengths.length);
    }
  });
});

const csl = new Ajv({ strict: false }).compile({
  type: "array",
  items: {
    type: "object",
    required: ["type", "id"],
    additionalProperties: false,
    properties: {
      type: { enum: ["article-newspaper", "webpage", "report", "speech", "hearing", "broadcast"] },
      id: { type: "string" },
      author: {
        type: "array",
        items: { type: "object", properties: { literal: { type: "string" } }, additionalProperties: false },
      },
      ...Object.fromEntries(["issued", "accessed"].map((key) => [key, { $ref: "#/definitions/date" }])),
      ...Object.fromEntries(
        [
          "title",
          "publisher",
          "container-title",
          "URL",
          "archive",
          "archive_location",
          "language",
          "note",
        ].map((key) => [key, { type: "string" }]),
      ),
    },
  },
  definitions: {
    date: {
      type: "object",
      additionalProperties: false,
      properties: {
        literal: { type: "string" },
        "date-parts": {
          type: "array",
          maxItems: 2,
          items: { type: "array", minItems: 1, maxItems: 3, items: { type: "number" } },
        },
      },
    },
  },
});

const geojsonFile = createRequire(import.meta.url).resolve("geojson-schema/FeatureCollection.json");
const geojson = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(geojsonFile, "utf8")));

describe.each(briefings)("data of %s", (path) => {
  it("has its sources as CSL-JSON", () => {
    const items = read(path, "sources.csl.json");
    expect(csl(items), JSON.stringify(csl.errors)).toBe(true);
    expect(items.map(({ title }: { title: string }) => title)).toEqual(
      get(path).deck.scenario.sources.map(({ title }) => title),
    );
  });

  it("has its places as GeoJSON, longitude first", () => {
    const collection = read(path, "places.geojson");
    expect(geojson(collection), JSON.stringify(geojson.errors)).toBe(true);
    expect(geojson({ ...collection, features: [{}] })).toBe(false);
    const { type, features } = collection;
    expect(type).toBe("FeatureCollection");
    expect("crs" in collection).toBe(false); // taken out of the format by RFC 7946
    const { places } = get(path).deck.scenario;
    expect(features.length).toBe(places.length);
    for (const [i, { geometry, properties, type: kind }] of features.entries()) {
      expect(kind).toBe("Feature");
      expect(geometry).toEqual({ type: "Point", coordinates: [places[i]?.longitude, places[i]?.latitude] });
      expect(properties).toMatchObject({ name: places[i]?.name, radiusKm: places[i]?.radius });
    }
  });

  it("has a review of each claim that was judged, and of no other", async () => {
    const reviews = read(path, "claim-reviews.jsonld");
    const judged = get(path).deck.scenario.claims.filter(({ verdict }) => verdict !== "unchecked");
    const graph = reviews["@graph"] as { claimReviewed: string; reviewRating: { ratingValue?: number } }[];
    expect(graph.map(({ claimReviewed }) => claimReviewed)).toEqual(judged.map(({ text }) => text));
    for (const { reviewRating } of graph) expect([undefined, 1, 3, 4, 5]).toContain(reviewRating.ratingValue);
    const expanded = await expand(reviews, { "@vocab": "https://schema.org/" });
    expect(expanded.split('"https://schema.org/ClaimReview"').length - 1).toBe(judged.length);
  });

  it("carries the same reviews in the head of its page, as data that no policy need allow", () => {
    const page = formatPage(get(path).page);
    const block =
      /<head>[\s\S]*<script type="application\/ld\+json">([\s\S]*?)<\/script>[\s\S]*<\/head>/.exec(page)?.[1];
    expect(JSON.parse(block ?? "null")).toEqual(read(path, "claim-reviews.jsonld"));
  });

  it("is the same bytes twice", async () => {
    expect([...writeData(await buildFixture(path))]).toEqual([...(files.get(path) ?? [])]);
  }, 60_000);
});
