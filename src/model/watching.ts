// Objects that stay the same from build to build while their fields change, and what steps have read of them. So a step
// whose facts are as they were is not done again, although others of the same scenario have changed.

/** What a step has read: of each watched object its fields, with the values that they had. */
export type Reads = Map<object, Map<PropertyKey, unknown>>;

const names = Symbol("names of the fields");

/**
 * A value that is computed from watched objects. Reading it counts as reading the value only, and not as reading those
 * objects.
 */
class Derived {
  find: () => unknown = () => undefined;
}

export class Watching {
  /** Grows whenever a field of a watched object becomes another. */
  edition = 0;
  readonly #atWork: Reads[] = []; // of steps, the innermost last
  readonly #fields = new WeakMap<object, Record<PropertyKey, unknown>>(); // of each watched object
  readonly #derived = new Map<string, Derived>();
  readonly #changed = new WeakMap<object, number>(); // the edition that each watched object has been the same since

  /** A watched object without fields. */
  open(): object {
    const fields: Record<PropertyKey, unknown> = {};
    const watched = new Proxy(fields, {
      get: (_, key) => this.#note(watched, key, fields[key]),
      has: (_, key) => {
        this.#note(watched, names, namesOf(fields));
        return key in fields;
      },
      ownKeys: () => {
        this.#note(watched, names, namesOf(fields));
        return Reflect.ownKeys(fields);
      },
    });
    this.#fields.set(watched, fields);
    return watched;
  }

  isWatched(value: object): boolean {
    return this.#fields.has(value);
  }

  /** Gives a watched object these fields and no others. `carry` is given a field's value as it was and as it is now. */
  fill(watched: object, now: object, carry: (before: unknown, now: unknown) => unknown): void {
    const fields = this.#fields.get(watched) ?? {};
    const before = { ...fields };
    const isOther = namesOf(before) !== namesOf(now);
    if (isOther) for (const name of Object.keys(before)) delete fields[name]; // fields keep the order of `now`
    for (const [name, value] of Object.entries(now)) fields[name] = carry(before[name], value);
    if (!isOther && Object.keys(now).every((name) => Object.is(fields[name], before[name]))) return;
    this.edition++;
    this.#changed.set(watched, this.edition);
  }

  begin(): Reads {
    const reads: Reads = new Map();
    this.#atWork.push(reads);
    return reads;
  }

  /** What the step has read counts as read by the step that it is part of. */
  end(): void {
    const reads = this.#atWork.pop();
    if (reads) this.add(reads);
  }

  add(reads: Reads): void {
    if (this.#atWork.length === 0) return;
    for (const [watched, fields] of reads)
      for (const [name, value] of fields) this.#note(watched, name, value);
  }

  /**
   * Returns what `find` gives, and notes that the step depends on it: to see whether the step still holds, `find` is
   * called again and compared.
   */
  derive<Value>(key: string, find: () => Value): Value {
    const derived = this.#derived.get(key) ?? new Derived();
    this.#derived.set(key, derived);
    derived.find = find;
    return this.#note(derived, "value", this.#apart(find));
  }

  /** Runs `find` and notes what it reads for no step. */
  #apart<Value>(find: () => Value): Value {
    this.begin();
    try {
      return find();
    } finally {
      this.#atWork.pop();
    }
  }

  /** Whether all that was read is as it was. @param edition at which it was so */
  holds(reads: Reads, edition: number): boolean {
    for (const [watched, read] of reads) {
      if (watched instanceof Derived) {
        if (!Object.is(this.#apart(watched.find), read.get("value"))) return false;
        continue;
      }
      if ((this.#changed.get(watched) ?? 0) <= edition) continue;
      const fields = this.#fields.get(watched) ?? {};
      for (const [name, value] of read)
        if (!Object.is(name === names ? namesOf(fields) : fields[name], value)) return false;
    }
    return true;
  }

  #note<Value>(watched: object, name: PropertyKey, value: Value): Value {
    const reads = this.#atWork.at(-1);
    if (!reads) return value;
    const read = reads.get(watched);
    if (read) read.set(name, value);
    else reads.set(watched, new Map([[name, value]]));
    return value;
  }
}

const namesOf = (fields: object): string => Object.keys(fields).join(" ");
