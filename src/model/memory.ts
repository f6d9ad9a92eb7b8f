// What a program that builds again and again remembers of its pure steps, so that an edit costs what it touches.
import { type Reads, Watching } from "./watching.ts";

interface Kept {
  inputs: readonly unknown[];
  result: unknown;
  reads: Reads; // of what is held
  edition: number; // at which these reads were last seen to hold
}

const noReads: Reads = new Map();

/** Names a step, or a step and what it is done for, such as a file. */
export type Key = string | readonly [step: string, of: string];

/**
 * The latest result of a step, by key. It holds while the step's inputs are the same (the same objects, or equal strings
 * and numbers), and what the step has read of objects that are held is as it was. A step whose result is kept must not
 * change what it was given or gave before.
 */
export class Memory {
  readonly #kept = new Map<string, Map<string, Kept>>(); // by step, then by what it is done for
  readonly #held = new Map<string, object>();
  readonly #watching: Watching | null;

  /** @param options `again`: for a program that builds more than once, so that objects are held from build to build */
  constructor({ again = false } = {}) {
    this.#watching = again ? new Watching() : null;
  }

  keep<Result>(key: Key, inputs: readonly unknown[], make: () => Result): Result {
    const known = this.recall<Result>(key, inputs);
    if (known !== undefined) return known;
    const reads = this.#watching?.begin() ?? noReads;
    const edition = this.#watching?.edition ?? 0; // a step may itself change what is held
    try {
      const result = make();
      this.#store(key, { inputs, result, reads, edition });
      return result;
    } finally {
      this.#watching?.end();
    }
  }

  /**
   * For steps that return a promise. Only one of them may run at a time, since what one reads would be noted for the
   * other as well.
   */
  async keepLater<Result>(
    key: Key,
    inputs: readonly unknown[],
    make: () => Promise<Result>,
  ): Promise<Result> {
    const known = this.recall<Result>(key, inputs);
    if (known !== undefined) return known;
    const reads = this.#watching?.begin() ?? noReads;
    const edition = this.#watching?.edition ?? 0; // a step may itself change what is held
    try {
      const result = await make();
      this.#store(key, { inputs, result, reads, edition });
      return result;
    } finally {
      this.#watching?.end();
    }
  }

  /**
   * For a value made of much and used by many steps. Steps that have used it run again only if the value itself is
   * another one, and not whenever something that it was made of has changed. The value must be plain data. `make` reads
   * whatever it needs of objects that are held.
   */
  derive<Value>(key: string, inputs: readonly unknown[], make: () => Value): Value {
    const find = () => this.settle(`derived ${key}`, this.keep(["derived", key], inputs, make));
    return this.#watching ? this.#watching.derive(key, find) : find();
  }

  /** Undefined if nothing is kept under the key, or if what is kept no longer holds. */
  recall<Result>(key: Key, inputs: readonly unknown[]): Result | undefined {
    const [step, of] = partsOf(key);
    const known = this.#kept.get(step)?.get(of);
    if (!known || !areSame(known.inputs, inputs)) return undefined;
    const watching = this.#watching;
    if (watching && known.edition !== watching.edition) {
      if (!watching.holds(known.reads, known.edition)) return undefined;
      known.edition = watching.edition;
    }
    watching?.add(known.reads);
    return known.result as Result;
  }

  forget(key: Key): void {
    const [step, of] = partsOf(key);
    this.#kept.get(step)?.delete(of);
  }

  /** For a step that reads nothing of what is held. */
  store(key: Key, inputs: readonly unknown[], result: unknown): void {
    this.#store(key, { inputs, result, reads: noReads, edition: this.#watching?.edition ?? 0 });
  }

  #store(key: Key, kept: Kept): void {
    const [step, of] = partsOf(key);
    const ofStep = this.#kept.get(step) ?? new Map<string, Kept>();
    this.#kept.set(step, ofStep);
    ofStep.set(of, kept);
  }

  /**
   * Objects with these fields that stay the same objects from build to build, by key: a step that has read some of their
   * fields is done again if these are others. They refer to one another where the given ones do. Parts of fields that are
   * equal to those of the build before are the same objects as well. Without builds to come: the given ones.
   */
  hold<Held extends object>(given: ReadonlyMap<string, Held>): Map<string, Held> {
    const watching = this.#watching;
    if (!watching) return new Map(given);
    const carried = new Map<unknown, unknown>(); // a given object → what stands for it
    for (const [key, one] of given) {
      const held = this.#held.get(key) ?? watching.open();
      this.#held.set(key, held);
      carried.set(one, held);
    }
    const carry = (before: unknown, now: unknown) => carryOver(before, now, carried, watching);
    for (const one of given.values()) watching.fill(carried.get(one) as object, one, carry);
    return new Map([...given].map(([key, one]) => [key, carried.get(one) as Held]));
  }

  /** The object of the build before if this one is equal to it. */
  settle<Value>(key: string, now: Value): Value {
    const watching = this.#watching;
    if (!watching) return now;
    const settled = carryOver(this.#held.get(key), now, new Map(), watching) as Value;
    this.#held.set(key, settled as object);
    return settled;
  }
}

const partsOf = (key: Key): readonly [step: string, of: string] =>
  typeof key === "string" ? [key, ""] : key;

const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((input, i) => Object.is(input, other[i]));

/**
 * Replaces every part of a value that equals the same part of the value before by that earlier part, and the whole value
 * if it equals the whole.
 */
function carryOver(
  before: unknown,
  now: unknown,
  carried: Map<unknown, unknown>,
  watching: Watching,
): unknown {
  if (typeof now !== "object" || now === null || watching.isWatched(now)) return now;
  const known = carried.get(now);
  if (known !== undefined) return known;
  if (!Array.isArray(now) && Object.getPrototypeOf(now) !== Object.prototype) return now;
  const given = now as Record<string, unknown>;
  const isMade = typeof before === "object" && before !== null;
  const old = (isMade ? before : {}) as Record<string, unknown>;
  const keys = Object.keys(given);
  const parts = keys.map((key) => carryOver(old[key], given[key], carried, watching));
  const isSame =
    isMade && // an empty object is not equal to none
    Array.isArray(before) === Array.isArray(now) &&
    haveSameKeys(old, keys) &&
    keys.every((key, i) => Object.is(parts[i], old[key]));
  const result = isSame ? before : Array.isArray(now) ? parts : nameParts(keys, parts);
  carried.set(now, result);
  return result;
}

/** In the same order. */
function haveSameKeys(one: object, keys: readonly string[]): boolean {
  const own = Object.keys(one);
  return own.length === keys.length && own.every((key, i) => key === keys[i]);
}

const nameParts = (keys: readonly string[], parts: readonly unknown[]): object =>
  Object.fromEntries(keys.map((key, i) => [key, parts[i]]));
