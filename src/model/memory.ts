// What a program that builds again and again remembers of its pure steps, so that an edit costs what it touches.

interface Kept {
  inputs: readonly unknown[];
  result: unknown;
}

/**
 * The latest result of a step, by key. It holds while the step's inputs are the same: the same objects, or equal
 * strings and numbers. A step whose result is kept must not change what it was given or gave before.
 */
export class Memory {
  readonly #kept = new Map<string, Kept>();

  keep<Result>(key: string, inputs: readonly unknown[], make: () => Result): Result {
    const known = this.recall<Result>(key, inputs);
    if (known !== undefined) return known;
    const result = make();
    this.store(key, inputs, result);
    return result;
  }

  /** For steps that take their time. Undefined where nothing is known, or no more. */
  recall<Result>(key: string, inputs: readonly unknown[]): Result | undefined {
    const known = this.#kept.get(key);
    return known && areSame(known.inputs, inputs) ? (known.result as Result) : undefined;
  }

  store(key: string, inputs: readonly unknown[], result: unknown): void {
    this.#kept.set(key, { inputs, result });
  }
}

const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((input, i) => Object.is(input, other[i]));
