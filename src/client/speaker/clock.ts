// The speaker's clock: runs from the first move, can be paused and set back. Times in seconds.

export class Clock {
  private before = 0; // seconds counted until the last start
  private since: number | null = null; // ms; null while it stands

  get running(): boolean {
    return this.since !== null;
  }

  get elapsed(): number {
    return this.before + (this.since === null ? 0 : (Date.now() - this.since) / 1000);
  }

  /** False until it ran for the first time, and after a reset. */
  get begun(): boolean {
    return this.running || this.before > 0;
  }

  start(): void {
    this.since ??= Date.now();
  }

  toggle(): void {
    if (this.running) this.stop();
    else this.start();
  }

  private stop(): void {
    this.before = this.elapsed;
    this.since = null;
  }

  /** Back to nought; the next move starts it again. */
  reset(): void {
    this.before = 0;
    this.since = null;
  }
}
