// Memoizes the pure steps of a build, so that after an edit only the steps run again that read what was edited. The
// parts of a scenario are tracked objects (see watching.ts): which of their fields a step reads is noted while it
// runs.
import { type Reads, Watching } from "./watching.ts";

interface Kept {
  inputs: readonly unknown[];
  result: unknown;
  reads: Reads; // the fields of tracked objects that the step read, with their values then
  edition: number; // of the tracked objects, at which `reads` was last found unchanged
}

const noReads: Reads = new Map();

/** Names a step, or a step and what it is done for, such as a file. */
export type Key = string | readonly [step: string, of: string];

/**
 * The latest result of each step, by key. It is used again if the step's inputs are the same (identical objects, or
 * equal strings and numbers), and if every field that the step read of a tracked object has the value that it had. A
 * step must change neither its inputs nor an earlier result.
 */
export class Memory {
  readonly #kept = new Map<string, Map<string, Kept>>(); // by step, then by what it is done for
  readonly #held = new Map<string, object>();
  readonly #watching: Watching | null;

  /** @param options `again`: the program builds more than once; otherwise no object is tracked */
  constructor({ again = false } = {}) {
    this.#watching = again ? new Watching() : null;
  }

  keep<Result>(key: Key, inputs: readonly unknown[], make: () => Result): Result {
    const known = this.recall<Result>(key, inputs);
    if (known !== undefined) return known;
    const reads = this.#watching?.begin() ?? noReads;
    const edition = this.#watching?.edition ?? 0; // before the step, which may itself change tracked objects
    try {
      const result = make();
      this.#store(key, { inputs, result, reads, edition });
      return result;
    } finally {
      this.#watching?.end();
    }
  }

  /**
   * For steps that return a promise. Only one of them may run at a time: the reads of two at once could not be told
   * apart.
   */
  async keepLater<Result>(
    key: Key,
    inputs: readonly unknown[],
    make: () => Promise<Result>,
  ): Promise<Result> {
    const known = this.recall<Result>(key, inputs);
    if (known !== undefined) return known;
    const reads = this.#watching?.begin() ?? noReads;
    const edition = this.#watching?.edition ?? 0; // before the step, which may itself change tracked objects
    try {
      const result = await make();
      this.#store(key, { inputs, result, reads, edition });
      return result;
    } finally {
      this.#watching?.end();
    }
  }

  /**
   * A value that is computed from many tracked objects and read by many steps. Those steps depend on the value alone:
   * they run again if it changes, and not whenever an object changes that it was computed from. It must be plain data.
   */
  derive<Value>(key: string, inputs: readonly unknown[], make: () => Value): Value {
    const find = () => this.settle(`derived ${key}`, this.keep(["derived", key], inputs, make));
    return this.#watching ? this.#watching.derive(key, find) : find();
  }

  /** Undefined if there is no result under the key, or none that may be used again. */
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

  /** Stores the result of a step that read no tracked object. */
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
   * Returns a tracked object for each given one, by key, with the same fields. It is the same object in every build;
   * steps that read one of its fields run again if that field changes. References between given objects become
   * references between tracked ones. Parts of fields that equal those of the last build are the same objects as
   * there. Where nothing is tracked, the given objects are returned.
   */
  hold<Held extends object>(given: ReadonlyMap<string, Held>): Map<string, Held> {
    const watching = this.#watching;
    if (!watching) return new Map(given);
    const carried = new Map<unknown, unknown>(); // a given object → the tracked or earlier one that replaces it
    for (const [key, one] of given) {
      const held = this.#held.get(key) ?? watching.open();
      this.#held.set(key, held);
      carried.set(one, held);
    }
    const carry = (before: unknown, now: unknown) => carryOver(before, now, carried, watching);
    for (const one of given.values()) watching.fill(carried.get(one) as object, one, carry);
    return new Map([...given].map(([key, one]) => [key, carried.get(one) as Held]));
  }

  /** Returns the object of the last build if this one equals it, so that steps that read it need not run again. */
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
 * Replaces every part of a value that equals the same part of the value before by that earlier part, and the whole
 * value if it equals the whole.
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
    isMade && // an empty object does not equal a missing one
    Array.isArray(before) === Array.isArray(now) &&
    haveSameKeys(old, keys) &&
    keys.every((key, i) => Object.is(parts[i], old[key]));
  const made = Array.isArray(now) ? parts : nameParts(keys, parts);
  const result = isSame ? before : made;
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
