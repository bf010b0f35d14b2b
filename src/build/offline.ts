import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

/**
 * Makes the app installable and able to open without a network: its manifest, its icons, and a service worker that keeps every file.
 * Ours and short, because vite-plugin-pwa brings 340 packages and half a minute of build for what these lines do.
 */

const icons = [
  { src: "icon-192.png", sizes: "192x192", type: "image/png" },
  { src: "icon-512.png", sizes: "512x512", type: "image/png" },
];

const manifest = {
  id: "/",
  name: "Cap 2M",
  short_name: "Cap 2M",
  description: "Le trafic de croisière de Marseille, à côté de Miami. Cruise traffic of Marseille beside Miami.",
  lang: "fr",
  start_url: "/",
  display: "standalone",
  background_color: "#ffffff",
  theme_color: "#0b1a2b",
  icons,
};

export function offline(): Plugin {
  let outDir = "dist";
  return {
    name: "cap2m:offline",
    apply: "build",
    configResolved: (config) => void (outDir = resolve(config.root, config.build.outDir)),
    generateBundle() {
      for (const { src } of icons)
        this.emitFile({ type: "asset", fileName: src, source: readFileSync(`src/ui/${src}`) });
      this.emitFile({ type: "asset", fileName: "manifest.webmanifest", source: JSON.stringify(manifest) });
    },
    transformIndexHtml: () => [
      { tag: "link", attrs: { rel: "manifest", href: "/manifest.webmanifest" }, injectTo: "head" },
    ],
    closeBundle: {
      order: "post",
      sequential: true,
      handler() {
        if (this.environment.name === "client" && existsSync(join(outDir, "index.html")))
          writeFileSync(join(outDir, "sw.js"), serviceWorker(outDir));
      },
    },
  };
}

/** The service worker with the files that it keeps and a name that changes with any of them. */
function serviceWorker(outDir: string): string {
  const files = readdirSync(outDir, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(html|js|css|wasm|csv|json|woff2|svg|png|webmanifest)$/.test(file) && file !== "sw.js")
    .toSorted();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(join(outDir, file)));
  const paths = files.map((file) => `/${file.split("\\").join("/")}`);
  const text = readFileSync("src/build/service-worker.js", "utf8");
  return `const files = ${JSON.stringify(paths)};\nconst version = "${hash.digest("hex").slice(0, 16)}";\n${text}`;
}
