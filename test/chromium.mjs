import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where to find the browser of the tests. `node test/chromium.mjs` prints it. */

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const places = [...(process.env.PATH ?? "").split(delimiter), "/Applications/Google Chrome.app/Contents/MacOS"];

/** The path of a Chromium: the one named by CHROMIUM, else one on the PATH, else one that apt installs now. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const found = onPath() ?? installed();
  if (!found) {
    throw new Error(
      "No Chromium: install chromium or Google Chrome, or set CHROMIUM to the path of one, then run again.",
    );
  }
  return found;
}

function onPath() {
  const candidates = places.flatMap((place) => [...names, "Google Chrome"].map((name) => join(place, name)));
  return candidates.find((path) => existsSync(path));
}

function installed() {
  const root = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...words) => {
    const [command, ...rest] = [...root, "apt-get", ...words];
    return spawnSync(command, rest, {
      stdio: ["ignore", "ignore", 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  };
  process.stderr.write("No Chromium on this machine: installing the package chromium with apt-get.\n");
  apt("update");
  apt("install", "-y", "--no-install-recommends", "chromium");
  return onPath();
}

if (process.argv[1] === import.meta.filename) {
  const chromium = findChromium();
  console.log(
    chromium,
    execFileSync(chromium, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim(),
  );
}
