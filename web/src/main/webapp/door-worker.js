/*
 * Lets the page of a device at a gate open without network: its own page and what that is made of, never
 * what the server says about people, which the page itself keeps encrypted.
 */
const CACHE = "accord-door";
const PAGE = /^\/[A-Za-z-]+\/door$/;
const PARTS = /^\/resources\/(v-[0-9a-f]{12}\/)?(css|js|icons|fonts|zxing)\//;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  const own = address.origin === location.origin && (PAGE.test(address.pathname) || PARTS.test(address.pathname));
  if (own && event.request.method === "GET") event.respondWith(answer(event.request));
});

/** As the server has it, or else as it was last. */
async function answer(request) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) await cache.put(request, response.clone());
    if (response.status < 500) return response;
    return (await cache.match(request)) ?? response;
  } catch (error) {
    const kept = await cache.match(request);
    if (kept) return kept;
    throw error;
  }
}
