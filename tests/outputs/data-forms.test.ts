// The facts in the forms of the field, each held to what its standard says, without a network: GeoJSON by the schema
// that geojson.org publishes; Web Annotation and ClaimReview by the vocabularies that W3C and schema.org publish,
// which say where a term may stand and what it may hold; CSL-JSON and the names of annotations' keys by the part of
// csl-data.json and anno.jsonld that is used, which no package carries, written anew here from
// https://github.com/citation-style-language/schema and https://www.w3.org/ns/anno.jsonld: whatever is outside it
// fails.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import Ajv from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { exportAnnotations } from "../../src/outputs/annotations/annotations.ts";
import type { Built } from "../../src/outputs/built.ts";
import { formatPage } from "../../src/outputs/html/document.ts";
import { buildFixture, writeData } from "./data-forms.ts";
import { annotationVocabulary, findFaults, readStatements, schemaOrg } from "./vocabulary.ts";

const briefings = [
  "slides",
  "examples/october-1962",
  "examples/three-mile-island",
  "examples/hawaii-alert",
  "tests/fixtures/minimal",
  "tests/fixtures/tonkin",
  "tests/fixtures/french/slides",
];
const built = new Map<string, Built>();
const files = new Map<string, Map<string, string>>();

beforeAll(async () => {
  for (const path of briefings) {
    const one = await buildFixture(path);
    built.set(path, one);
    files.set(path, writeData(one));
  }
}, 240_000);

const get = (path: string): Built => built.get(path) as Built;
const read = (path: string, name: string) => JSON.parse(files.get(path)?.get(name) ?? "null");

it("each file of --data has its row in docs/outputs.md, and no row names another", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/outputs.md"), "utf8");
  const rows = [...page.matchAll(/^\| `([a-z.-]+)` \| \[/gm)].map(([, file]) => file);
  const always = ["index.html", "briefing.json"];
  const asked = [...(files.get("slides")?.keys() ?? [])].filter((file) => !always.includes(file));
  expect(rows.sort()).toEqual(asked.sort());
});

/** Web Annotation Vocabulary (https://www.w3.org/TR/annotation-vocab/): the terms that are used. */
const oa = "http://www.w3.org/ns/oa#";
const as = "http://www.w3.org/ns/activitystreams#";
const annotationContext = {
  id: "@id",
  type: "@type",
  Annotation: `${oa}Annotation`,
  TextualBody: `${oa}TextualBody`,
  Text: "http://purl.org/dc/dcmitype/Text",
  SpecificResource: `${oa}SpecificResource`,
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
  sourceDateStart: `${oa}sourceDateStart`,
  sourceDateEnd: `${oa}sourceDateEnd`,
  value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
  format: "http://purl.org/dc/elements/1.1/format",
  language: "http://purl.org/dc/elements/1.1/language",
  created: "http://purl.org/dc/terms/created",
  label: "http://www.w3.org/2000/01/rdf-schema#label",
  startIndex: `${as}startIndex`,
  total: `${as}totalItems`,
};

interface Passage {
  source: string | { id: string; label: string };
  selector: [
    { type: string; exact: string },
    { type: string; value: string; refinedBy: { start: number; end: number } },
  ];
}
interface Annotation {
  id: string;
  body: { language: string };
  target: Passage | Passage[];
}

const passagesOf = ({ target }: Annotation): Passage[] => [target].flat();

describe.each(briefings)("annotations of %s", (path) => {
  it("are a page of annotations by W3C's context and vocabulary, one for each wording of the lock", async () => {
    const page = read(path, "annotations.jsonld");
    expect(page["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
    const { ledger, checked } = get(path).deck;
    expect(page.items.length).toBe(ledger.filter(({ key }) => checked.dates.has(key)).length);
    expect(page.partOf.total).toBe(page.items.length);
    expect(new Set(page.items.map(({ id }: Annotation) => id)).size).toBe(page.items.length);
    const quads = await readStatements(page, annotationContext);
    expect(findFaults(quads, annotationVocabulary)).toEqual([]);
  });

  it("name the paragraph alone where offsets would select more white space than the words have", () => {
    const { deck, head } = get(path);
    const key = [...deck.checked.stretches.keys()][0]!;
    const { words } = deck.ledger.find((entry) => entry.key === key)!;
    const stretches = new Map(deck.checked.stretches).set(key, `0-${words.length + 1}`);
    const [file] = exportAnnotations({ deck: { ...deck, checked: { ...deck.checked, stretches } }, head });
    const items = JSON.parse(String(file!.content)).items as Annotation[];
    const without = items.flatMap(passagesOf).filter(({ selector }) => !("refinedBy" in selector[1]));
    expect(without.map(({ selector }) => selector[0].exact)).toEqual([words]);
  });

  it("are named by addresses that hold without this file, as W3C's tests of the model ask", () => {
    const page = read(path, "annotations.jsonld");
    const annotations = page.items as Annotation[];
    const sources = annotations
      .flatMap(passagesOf)
      .map(({ source }) => (typeof source === "string" ? source : source.id));
    for (const name of [page.id, page.partOf.id, ...annotations.map(({ id }) => id), ...sources])
      expect(URL.canParse(name), name).toBe(true); // against no base: a relative address is none
    for (const { body } of annotations) expect(body.language).toMatch(/^[a-z]{2,3}(-|$)/);
  });

  it("select the same words by quotation and by offsets, passage for passage", () => {
    for (const annotation of read(path, "annotations.jsonld").items as Annotation[]) {
      expect(passagesOf(annotation).length).toBeGreaterThan(0);
      for (const { selector } of passagesOf(annotation)) {
        const [{ exact }, { value, refinedBy }] = selector;
        expect(exact).not.toMatch(/[[\]]/);
        expect(value).toMatch(/^paragraph=\d+$/);
        expect(refinedBy.end - refinedBy.start, exact).toBe(exact.length);
      }
    }
  });
});

describe("annotations that are no annotations", () => {
  const page = () => read("tests/fixtures/tonkin", "annotations.jsonld");
  const faults = async (document: object) =>
    readStatements(document, annotationContext).then(
      (quads) => findFaults(quads, annotationVocabulary),
      ({ message }) => [message],
    );
  const broken: Record<string, (one: { target: Passage & { state?: object }; motivation: string }) => void> =
    {
      "a key that is no term": (one) => Object.assign(one.target, { quoted: "words" }),
      "a selector where none may stand": (one) => Object.assign(one, { selector: one.target.selector }),
      "a motivation of our own": (one) => Object.assign(one, { motivation: "proving" }),
      "an offset that is no number": (one) =>
        Object.assign(one.target.selector[1].refinedBy, { start: "three" }),
      "a time without seconds": (one) =>
        Object.assign(one.target, { state: { type: "TimeState", sourceDate: "2026-11-22T10:00Z" } }),
      "a state of another type": (one) =>
        Object.assign(one.target, { state: { type: "TextualBody", sourceDate: "2026-11-22T10:00:00Z" } }),
    };

  it.each(Object.entries(broken))("are found: %s", async (_, breakIt) => {
    const document = page();
    breakIt(document.items[0]);
    expect(await faults(document)).not.toEqual([]);
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
          minItems: 1,
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
    const quads = await readStatements(reviews, { "@vocab": "https://schema.org/" });
    expect(findFaults(quads, schemaOrg)).toEqual([]);
    expect(quads.filter(({ object }) => object.value === "https://schema.org/ClaimReview").length).toBe(
      judged.length,
    );
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

describe("data that is not of its form", () => {
  const path = "tests/fixtures/tonkin";

  const items: Record<string, object> = {
    "a type of our own": { type: "press-release" },
    "a key of our own": { reliability: "B" },
    "an author who is not a list": { author: "Department of Defense" },
    "a date in words": { issued: "5 August 1964" },
    "a date of no parts": { issued: { "date-parts": [] } },
    "no id": { id: undefined },
  };
  it.each(Object.entries(items))("is no CSL-JSON: %s", (_, change) => {
    const [first, ...others] = read(path, "sources.csl.json");
    expect(csl(JSON.parse(JSON.stringify([{ ...first, ...change }, ...others])))).toBe(false);
  });

  const reviews: Record<string, object> = {
    "a property of another class": { ratingValue: 5 },
    "a property of none": { verdict: "corroborated" },
    "a rating that is no rating": { reviewRating: { "@type": "Organization", name: "Navy" } },
    "a day in words": { datePublished: "the fifth of August" },
    "an author who is only words": { author: "The Navy" },
    "a number in words": { reviewRating: { "@type": "Rating", worstRating: { "@type": "Claim" } } },
  };
  it.each(Object.entries(reviews))("is no ClaimReview: %s", async (_, change) => {
    const all = read(path, "claim-reviews.jsonld");
    Object.assign(all["@graph"][0], change);
    const quads = await readStatements(all, { "@vocab": "https://schema.org/" });
    expect(findFaults(quads, schemaOrg)).not.toEqual([]);
  });

  const features: Record<string, object> = {
    "no geometry": { geometry: undefined },
    "a position in words": { geometry: { type: "Point", coordinates: ["40 E", "35 N"] } },
    "one number": { geometry: { type: "Point", coordinates: [40] } },
    "a shape of our own": { geometry: { type: "Disc", coordinates: [40, 35], radius: 3 } },
  };
  it.each(Object.entries(features))("is no GeoJSON: %s", (_, change) => {
    const collection = read("slides", "places.geojson");
    Object.assign(collection.features[0], change);
    expect(geojson(JSON.parse(JSON.stringify(collection)))).toBe(false);
  });
});
