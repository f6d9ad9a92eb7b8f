// Where Chrome, Chromium and Edge are usually installed, by system.
import { delimiter, join } from "node:path";

export type Environment = Readonly<Record<string, string | undefined>>;

const commands = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const macApplications = ["Google Chrome", "Chromium", "Microsoft Edge"];
const windowsPrograms = [
  "Google/Chrome/Application/chrome.exe",
  "Chromium/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];

/** Paths to try, likeliest first; most do not exist. */
export function listBrowserPaths(env: Environment, platform: NodeJS.Platform = process.platform): string[] {
  const names = platform === "win32" ? ["chrome.exe", "msedge.exe"] : commands;
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...new Set([...onPath, ...listUsualPaths(env, platform)])];
}

function listUsualPaths(env: Environment, platform: NodeJS.Platform): string[] {
  if (platform === "darwin")
    return ["/Applications", join(env.HOME ?? "/", "Applications")].flatMap((folder) =>
      macApplications.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  if (platform === "win32")
    return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windowsPrograms.map((path) => join(folder, path)));
  const folders = ["/usr/bin", "/usr/local/bin", "/snap/bin"];
  return [
    ...folders.flatMap((folder) => commands.map((name) => `${folder}/${name}`)),
    "/opt/google/chrome/chrome",
  ];
}
