// Tracked objects: each is the same object in every build while its fields change, and each read of a field is noted
// for the step that is running. So a step runs again only if a field that it read has changed.

/** What a step has read: for each tracked object the fields, with the values that they had. */
export type Reads = Map<object, Map<PropertyKey, unknown>>;

const names = Symbol("names of the fields");

/** A value computed from tracked objects. A step that reads it depends on the value alone, not on those objects. */
class Derived {
  find: () => unknown = () => undefined;
}

export class Watching {
  /** Grows by one whenever a field of a tracked object changes. */
  edition = 0;
  readonly #atWork: Reads[] = []; // reads of the running steps, the innermost step last
  readonly #fields = new WeakMap<object, Record<PropertyKey, unknown>>(); // of each tracked object
  readonly #derived = new Map<string, Derived>();
  readonly #changed = new WeakMap<object, number>(); // edition at which each tracked object last changed

  /** Makes a tracked object without fields. */
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

  /** Gives a tracked object exactly these fields. `carry` chooses a field's value from the earlier and the new one. */
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

  /** Ends a step. What it read was read by the step around it, too. */
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
   * Returns what `find` returns, and notes that the running step depends on it: `find` is called again to see whether
   * the step's result may be used again.
   */
  derive<Value>(key: string, find: () => Value): Value {
    const derived = this.#derived.get(key) ?? new Derived();
    this.#derived.set(key, derived);
    derived.find = find;
    return this.#note(derived, "value", this.#apart(find));
  }

  /** Runs `find` without noting its reads for any step. */
  #apart<Value>(find: () => Value): Value {
    this.begin();
    try {
      return find();
    } finally {
      this.#atWork.pop();
    }
  }

  /**
   * Whether all fields have the values that were read. @param edition at which they had, so that later changes
   * suffice
   */
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
