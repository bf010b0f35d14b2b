/*
 * Keeps every file of the app, so that it opens without a network. build/offline.ts writes the two lines above this text:
 * `files`, the paths the app is made of, and `version`, a hash of what is in them.
 */
const kept = `cap2m-${version}`;

/** All or nothing: a version with a missing file never takes over. What an older version kept under the same hashed name is not fetched again. */
self.addEventListener("install", (event) => event.waitUntil(keepAll()));

async function keepAll() {
  const cache = await caches.open(kept);
  await Promise.all(files.map((path) => keep(cache, path)));
}

async function keep(cache, path) {
  const known = path.startsWith("/assets/") ? await caches.match(path, { ignoreVary: true }) : undefined;
  const response = known ?? (await fetch(path, { cache: "no-cache" }));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  await cache.put(path, response);
}

self.addEventListener("activate", (event) => event.waitUntil(dropOlder()));

async function dropOlder() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith("cap2m-") && name !== kept).map((name) => caches.delete(name)),
  );
}

/** A newer version waits until the page asks for it: nobody's work is interrupted. */
self.addEventListener("message", ({ data }) => {
  if (data === "take over") void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  const path = pathname === "/" ? "/index.html" : pathname;
  if (event.request.method !== "GET" || origin !== self.location.origin || !files.includes(path)) return;
  event.respondWith(answer(event.request, path));
});

async function answer(request, path) {
  const cache = await caches.open(kept);
  return (await cache.match(path, { ignoreVary: true })) ?? fetch(request);
}
