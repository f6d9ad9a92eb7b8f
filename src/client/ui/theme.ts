// Light (paper) and dark (room): a class on <html>, remembered where the browser allows it.

export type Theme = "paper" | "room";

const storageKey = "briefing-theme";

/** `?theme=` wins over what was chosen last; null leaves the document's own. */
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
    // Blocked storage: the choice lasts as long as the page.
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
