import {
  createReadStream,
  createWriteStream,
  existsSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import sirv from "sirv";
import type { Plugin } from "vite";
import { contentSecurityPolicy, inlineStyleHashes, withPolicy } from "./csp";

/** How the built app leaves the server: compressed beforehand, and with headers that keep it to itself. */
export function served(): Plugin[] {
  let outDir = "dist";
  return [
    {
      name: "cap2m:compress",
      apply: "build",
      configResolved: (config) => void (outDir = resolve(config.root, config.build.outDir)),
      closeBundle: {
        order: "post",
        sequential: true,
        async handler() {
          const page = join(outDir, "index.html");
          if (this.environment.name !== "client" || !existsSync(page)) return;
          writeFileSync(page, withPolicy(readFileSync(page, "utf8")));
          await Promise.all(compressible(outDir).map(compress));
        },
      },
    },
    {
      name: "cap2m:headers",
      apply: (_config, { isPreview }) => isPreview === true,
      configurePreviewServer({ middlewares, config }) {
        const dist = resolve(config.root, config.build.outDir);
        const headers = headersFor(readFileSync(join(dist, "index.html"), "utf8"));
        middlewares.use((_request, response, next) => {
          for (const [name, value] of headers) response.setHeader(name, value);
          next();
        });
        middlewares.use(sirv(dist, { brotli: true, gzip: true, etag: true, setHeaders: cacheFor }));
      },
    },
  ];
}

/** The headers of every answer. `page` is the built index.html, whose inline styles the policy names. */
function headersFor(page: string): [string, string][] {
  return [
    ["Content-Security-Policy", contentSecurityPolicy(inlineStyleHashes(page))],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
    ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
  ];
}

/** Names in assets/ carry a hash of their content and never change; everything else is asked for again. */
function cacheFor(response: { setHeader(name: string, value: string): unknown }, path: string): void {
  const named = path.startsWith("/assets/");
  response.setHeader("Cache-Control", named ? "public, max-age=31536000, immutable" : "no-cache");
}

function compressible(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /\.(js|css|html|svg|json|webmanifest|csv|wasm)$/.test(file))
    .map((file) => join(folder, file));
}

const large = 2_000_000;

async function compress(file: string): Promise<void> {
  const { size } = statSync(file);
  const brotli = createBrotliCompress({
    params: {
      [constants.BROTLI_PARAM_QUALITY]: size < large ? 11 : 7, // 11 takes a minute for the 34 MB of DuckDB
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    },
  });
  const gzip = createGzip({ level: size < large ? 9 : 6 });
  await Promise.all([
    pipeline(createReadStream(file), brotli, createWriteStream(`${file}.br`)),
    pipeline(createReadStream(file), gzip, createWriteStream(`${file}.gz`)),
  ]);
}
