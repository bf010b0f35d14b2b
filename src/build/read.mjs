import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Starts read.ts, which Node 20 cannot run by itself: Vite bundles it once, and again when a source is newer. */
const root = join(import.meta.dirname, "..", "..");
const sources = [join(root, "src", "intake"), join(root, "src", "domain"), join(root, "src", "build")];
const out = join(root, "node_modules", ".cache", "cap-2m");
const bundle = join(out, "read.mjs");

if (!isFresh()) await bundled();
const { main } = await import(pathToFileURL(bundle).href);
await main(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));

function isFresh() {
  if (!existsSync(bundle)) return false;
  const made = statSync(bundle).mtimeMs;
  return sources.every((folder) => readdirSync(folder).every((file) => statSync(join(folder, file)).mtimeMs < made));
}

async function bundled() {
  const { build } = await import("vite");
  await build({
    root,
    configFile: false,
    logLevel: "silent",
    ssr: { noExternal: true },
    build: {
      ssr: join(root, "src", "build", "read.ts"),
      outDir: out,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: "read.mjs" } },
    },
  });
}
