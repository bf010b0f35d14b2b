import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Starts read.ts, which Node 20 cannot run by itself: Vite bundles it once, and again when a source is newer. */
const root = join(import.meta.dirname, "..", "..");
const sources = ["intake", "domain", "build"].map((folder) => join(root, "src", folder));
const cache = join(root, "node_modules", ".cache", "cap-2m");
const folder = join(cache, `read-${newest()}`);

if (!existsSync(folder)) await bundle();
const { main } = await import(pathToFileURL(join(folder, "read.mjs")).href);
await main(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));

/** When the last of the sources was written: a bundle of that time is fresh. */
function newest() {
  const times = sources.flatMap((source) => readdirSync(source).map((file) => statSync(join(source, file)).mtimeMs));
  return Math.round(Math.max(...times));
}

/** Bundles aside and moves the result into place, so that commands started together never see half of it. */
async function bundle() {
  const { build } = await import("vite");
  const aside = join(cache, `making-${process.pid}`);
  mkdirSync(cache, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: "silent",
    ssr: { noExternal: true },
    build: {
      ssr: join(root, "src", "build", "read.ts"),
      outDir: aside,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: "read.mjs" } },
    },
  });
  try {
    renameSync(aside, folder);
  } catch {
    rmSync(aside, { recursive: true, force: true }); // another command was first
  }
}
