import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** What others wrote and we ship or build with: whose it is, that it is what it was, and that it runs nothing when installed. */

type Package = { version?: string; license?: string; integrity?: string; dev?: boolean; hasInstallScript?: boolean };
type Wanted = { dependencies: Record<string, string>; devDependencies: Record<string, string> };

const wanted = JSON.parse(readFileSync("package.json", "utf8")) as Wanted;
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Package> };
const installed = Object.entries(lock.packages).filter(([path]) => path !== "");

/** Licences that ask for no more than their text; tools that never leave this machine may also be under a weak copyleft. */
const shippable = [
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "Zlib",
  "CC0-1.0",
  "Python-2.0",
];
const forTools = [...shippable, "MPL-2.0", "CC-BY-4.0"];

/** Packages whose licence is a file, not a field: read by us. */
const read: Record<string, string> = { "node_modules/json-bignum": "MIT" };

/** "(MIT OR GPL-3.0-or-later)" leaves us the choice; "MIT AND Zlib" asks for both. */
function isAllowed(licence: string, allowed: string[]): boolean {
  const bare = licence.replace(/[()]/g, "");
  if (bare.includes(" OR ")) return bare.split(" OR ").some((each) => isAllowed(each, allowed));
  return bare.split(" AND ").every((each) => allowed.includes(each));
}

describe("what others wrote", () => {
  it("is asked for at exact versions", () => {
    const versions = Object.entries({ ...wanted.dependencies, ...wanted.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it("is known by its hash, package by package", () => {
    expect(
      installed.filter(([, { integrity }]) => !(integrity ?? "").startsWith("sha512-")).map(([path]) => path),
    ).toEqual([]);
  });

  it("runs no script when it is installed", () => {
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  });

  it("is under a licence that we may ship, or may build with", () => {
    const refused = installed.filter(
      ([path, { license, dev }]) => !isAllowed(license ?? read[path] ?? "none", dev === true ? forTools : shippable),
    );
    expect(refused.map(([path, { license }]) => `${path}: ${license ?? "no licence"}`)).toEqual([]);
  });
});
