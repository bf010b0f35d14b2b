import { createHash } from "node:crypto";

/** What a page of the app may load, send and run: itself, and nothing of anyone else. */

/** The policy as a header: only these inline styles, no other origin, one way to make a script URL. */
export function contentSecurityPolicy(styleHashes: string[]): string {
  return [...rules(styleHashes), "frame-ancestors 'none'"].join("; ");
}

/** The same policy for hosts that send no header of ours; browsers ignore frame-ancestors in a `<meta>`. */
export function withPolicy(html: string): string {
  const bare = html.replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/i, "");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${rules(inlineStyleHashes(bare)).join("; ")}">`;
  // After the charset, which a browser looks for in the first 1024 bytes only; before anything that loads.
  return bare.replace(/<head[^>]*>(\s*<meta charset[^>]*>)?/i, (head) => `${head}\n    ${meta}`);
}

/** The hash of every inline `<style>`, as the policy names it. */
export function inlineStyleHashes(html: string): string[] {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)].map((match) => match[1] ?? "");
  return [...new Set(styles.map((css) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`))];
}

function rules(styleHashes: string[]): string[] {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'", // DuckDB is WebAssembly
    "worker-src 'self'",
    "connect-src 'self'",
    ["style-src 'self'", ...styleHashes].join(" "),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types cap2m-worker cap2m-reader cap2m-offline", // the addresses of our workers: db/worker.ts, import/start-worker.ts, state/offline.ts
  ];
}
