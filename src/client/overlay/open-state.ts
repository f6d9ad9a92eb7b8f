// Whether the list of problems is open, kept by each window for itself over a reload.

const storageKey = "problems-open";

export class OpenState {
  isOpen = sessionStorage.getItem(storageKey) === "yes";
  private wasShut = sessionStorage.getItem(storageKey) === "no"; // by the author

  /** The author opens or shuts it. */
  set(open: boolean): void {
    this.isOpen = open;
    this.wasShut = !open;
    sessionStorage.setItem(storageKey, open ? "yes" : "no");
  }

  /** There are errors: the list opens, unless the author has shut it since the last time without errors. */
  meetErrors(): void {
    if (!this.wasShut) this.isOpen = true;
  }

  /** All errors are gone. */
  forget(): void {
    this.isOpen = false;
    this.wasShut = false;
    sessionStorage.removeItem(storageKey);
  }
}
