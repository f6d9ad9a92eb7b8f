// A priority queue: a binary heap of numbers, smallest cost first.

export class Queue {
  readonly #values: number[] = [];
  readonly #costs: number[] = [];

  push(value: number, cost: number): void {
    const [values, costs] = [this.#values, this.#costs];
    let at = values.length;
    values.push(value);
    costs.push(cost);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (costs[parent]! <= cost) break;
      values[at] = values[parent]!;
      costs[at] = costs[parent]!;
      at = parent;
    }
    values[at] = value;
    costs[at] = cost;
  }

  /** The value with the smallest cost; null if the queue is empty. */
  pop(): number | null {
    const [values, costs] = [this.#values, this.#costs];
    const first = values[0];
    const value = values.pop();
    const cost = costs.pop();
    if (first === undefined || value === undefined || cost === undefined) return null;
    if (values.length > 0) this.#sink(value, cost);
    return first;
  }

  /** Puts a value at the root and moves it down to where it belongs. */
  #sink(value: number, cost: number): void {
    const [values, costs] = [this.#values, this.#costs];
    const count = values.length;
    let at = 0;
    for (let child = 1; child < count; child = 2 * at + 1) {
      if (child + 1 < count && costs[child + 1]! < costs[child]!) child++;
      if (costs[child]! >= cost) break;
      values[at] = values[child]!;
      costs[at] = costs[child]!;
      at = child;
    }
    values[at] = value;
    costs[at] = cost;
  }
}
