// What stages keep from one build to the next. Losing it costs time and nothing else.

export interface JsonCache {
  /** The value kept under a name; null if there is none. */
  find<T>(name: string): Promise<T | null>;
  /** Keeps a value under a name, which holds a hash of all that the value depends on. Never rejects. */
  keep(name: string, value: unknown): Promise<void>;
}
