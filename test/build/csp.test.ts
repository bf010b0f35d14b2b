import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, inlineStyleHashes, withPolicy } from "../../src/build/csp";

const css = "body{color:#036}";
const hash = `'sha256-${createHash("sha256").update(css).digest("base64")}'`;
const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><style>${css}</style></head><body></body></html>`;

describe("the content security policy", () => {
  it("starts from nothing and opens only our own origin", () => {
    const origins = contentSecurityPolicy([]).match(/https?:|\*|'unsafe-inline'|'unsafe-eval'/g);
    expect(contentSecurityPolicy([])).toMatch(/^default-src 'none'; /);
    expect(origins).toBeNull();
  });

  it("lets DuckDB compile, and the addresses of our workers be made, and no other script", () => {
    const policy = contentSecurityPolicy([]);
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain(
      "require-trusted-types-for 'script'; trusted-types cap2m-worker cap2m-reader cap2m-offline;",
    );
  });

  it("names each inline style of the page once, by its hash", () => {
    expect(inlineStyleHashes(page + `<style media="print">${css}</style>`)).toEqual([hash]);
    expect(contentSecurityPolicy([hash])).toContain(`style-src 'self' ${hash};`);
  });

  it("refuses to be framed, which only the header can say", () => {
    expect(contentSecurityPolicy([])).toMatch(/frame-ancestors 'none'$/);
    expect(withPolicy(page)).not.toContain("frame-ancestors");
  });
});

describe("the page as built", () => {
  it("carries the policy right after its charset, before anything that loads", () => {
    expect(withPolicy(page)).toMatch(
      /<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'/,
    );
    expect(withPolicy(page).indexOf(hash)).toBeLessThan(withPolicy(page).indexOf("<style>"));
  });

  it("carries it once, however often it is built", () => {
    expect(withPolicy(withPolicy(page))).toBe(withPolicy(page));
  });
});
