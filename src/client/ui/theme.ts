// Light (paper) and dark (room): a class on <html>, stored if the browser allows it.

export type Theme = "paper" | "room";

const storageKey = "briefing-theme";

/** `?theme=` overrides the stored choice; null: the document's own theme. */
export function chosenTheme(search: string): Theme | null {
  return asTheme(new URLSearchParams(search).get("theme")) ?? asTheme(readStored());
}

export function currentTheme(): Theme {
  return document.documentElement.classList.contains("theme-room") ? "room" : "paper";
}

export function setTheme(theme: Theme): void {
  const classes = document.documentElement.classList;
  classes.toggle("theme-room", theme === "room");
  classes.toggle("theme-paper", theme === "paper");
}

export function toggleTheme(): Theme {
  const theme = currentTheme() === "room" ? "paper" : "room";
  setTheme(theme);
  try {
    localStorage.setItem(storageKey, theme);
  } catch {
    // Storage is blocked; the choice lasts as long as the page.
  }
  return theme;
}

function asTheme(text: string | null): Theme | null {
  return text === "paper" || text === "room" ? text : null;
}

function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
