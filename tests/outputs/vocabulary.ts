// What the publishers of two vocabularies say of their terms, from the packages `@vocabulary/oa` (W3C's Web
// Annotation) and `@vocabulary/schema` (schema.org), and whether data keeps to it: each term is one of theirs, each
// property stands on a class that may have it and holds what it may hold.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import jsonld from "jsonld";

type Graph = Map<string, Map<string, string[]>>; // subject → predicate → objects

export interface Vocabulary {
  namespace: string;
  graph: Graph;
  domain: string; // the predicates that say where a property may stand and what it may hold
  range: string;
}

interface Term {
  termType: string;
  value: string;
  datatype?: { value: string };
}
interface Quad {
  subject: Term;
  predicate: Term;
  object: Term;
}

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const rdfs = "http://www.w3.org/2000/01/rdf-schema#";
const xsd = "http://www.w3.org/2001/XMLSchema#";

export const annotationVocabulary = load("oa", "http://www.w3.org/ns/oa#", `${rdfs}domain`, `${rdfs}range`);
export const schemaOrg = load(
  "schema",
  "http://schema.org/",
  "http://schema.org/domainIncludes",
  "http://schema.org/rangeIncludes",
);

function load(name: string, namespace: string, domain: string, range: string): Vocabulary {
  const folder = dirname(createRequire(import.meta.url).resolve(`@vocabulary/${name}/package.json`));
  const graph: Graph = new Map();
  for (const line of readFileSync(join(folder, `${name}.nq`), "utf8").split("\n")) {
    const [, subject, predicate, object] = /^<([^>]+)> <([^>]+)> <([^>]+)>/.exec(line) ?? [];
    if (!subject || !predicate || !object) continue;
    const about = graph.get(subject) ?? new Map<string, string[]>();
    graph.set(subject, about.set(predicate, [...(about.get(predicate) ?? []), object]));
  }
  return { namespace, graph, domain, range };
}

/** The statements of a JSON-LD document. A key that `context` does not know is an error. */
export async function readStatements(document: object, context: object): Promise<Quad[]> {
  const documentLoader = async (url: string) => ({
    contextUrl: undefined,
    documentUrl: url,
    document: { "@context": context },
  });
  const options = { documentLoader, base: "https://example.org/", safe: true };
  return (await jsonld.toRDF(document as never, options as never)) as unknown as Quad[];
}

/** What is wrong with the statements by the vocabulary, in words; nothing where all is well. */
export function findFaults(quads: readonly Quad[], vocabulary: Vocabulary): string[] {
  const own = (iri: string) => iri.replace("https://schema.org/", "http://schema.org/");
  const types = new Map<string, string[]>();
  for (const { subject, predicate, object } of quads)
    if (predicate.value === `${rdf}type`)
      types.set(subject.value, [...(types.get(subject.value) ?? []), own(object.value)]);
  return quads.flatMap(({ subject, predicate, object }) => {
    const property = own(predicate.value);
    const terms = [property, own(object.value)].filter((iri) => iri.startsWith(vocabulary.namespace));
    const unknown = terms.filter((iri) => !vocabulary.graph.has(iri));
    if (unknown.length > 0) return [`${unknown[0]} is no term of the vocabulary`];
    const about = vocabulary.graph.get(property);
    if (!about) return [];
    const domains = about.get(vocabulary.domain) ?? [];
    const classes = ancestors(types.get(subject.value) ?? [], vocabulary);
    const elsewhere = domains.length > 0 && !domains.some((one) => classes.has(one));
    return [
      ...(elsewhere
        ? [`${property} does not stand on ${[...classes].join(", ") || "a thing of no type"}`]
        : []),
      ...(mayHold(about.get(vocabulary.range) ?? [], object, types.get(object.value), vocabulary)
        ? []
        : [`${property} does not hold ${object.value}`]),
    ];
  });
}

function ancestors(classes: readonly string[], vocabulary: Vocabulary): Set<string> {
  const found = new Set<string>();
  const wait = [...classes];
  for (let one = wait.pop(); one !== undefined; one = wait.pop()) {
    if (found.has(one)) continue;
    found.add(one);
    wait.push(...(vocabulary.graph.get(one)?.get(`${rdfs}subClassOf`) ?? []));
  }
  return found;
}

/** Values by the data types that a range may name. */
const values = new Map([
  [`${xsd}string`, /^[\s\S]*$/],
  [`${xsd}nonNegativeInteger`, /^\d+$/],
  [`${xsd}dateTime`, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/],
  ["http://schema.org/Text", /^[\s\S]*$/],
  ["http://schema.org/URL", /^\S+$/],
  ["http://schema.org/Number", /^-?[\d.]+$/],
  ["http://schema.org/Date", /^\d{4}(-\d\d(-\d\d)?)?$/],
]);

function mayHold(
  ranges: readonly string[],
  object: Term,
  types: readonly string[] | undefined,
  vocabulary: Vocabulary,
): boolean {
  if (ranges.length === 0) return true;
  if (object.termType === "Literal") return ranges.some((range) => values.get(range)?.test(object.value));
  const known = types ?? vocabulary.graph.get(object.value)?.get(`${rdf}type`) ?? [];
  const classes = ancestors(known, vocabulary);
  return ranges.some((range) => classes.has(range)) || ranges.includes(`${rdfs}Resource`);
}
