// Keeps a fair on the device: what was seen once is there without a network. Nothing is kept but what anybody may see.
"use strict";

const STORE = "fair-1";
const LOOKS = ["/css/visitor.css", "/js/stated.js", "/js/fair.js", "/img/favicon.svg"];
const PATIENCE = 4000;

self.addEventListener("install", event => {
  event.waitUntil(caches.open(STORE).then(store => store.addAll(LOOKS)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", event => {
  event.waitUntil(caches.keys()
    .then(names => Promise.all(names.filter(name => name !== STORE).map(name => caches.delete(name))))
    .then(() => self.clients.claim()));
});

// Everything is kept once by its path. The page of a fair is the same for all its booths and positions, so it is kept under
// the path of the fair. What is kept is in the language it was last seen in.
const key = request => {
  const url = new URL(request.url);
  const fair = url.pathname.match(/^\/fairs\/[^/]+/);
  return fair && request.mode === "navigate" ? fair[0] : url.pathname;
};

const copied = async response => {
  const headers = new Headers(response.headers);
  headers.set("X-Kept-Since", response.headers.get("Date") || new Date().toUTCString());
  return new Response(await response.blob(), { status: response.status, headers });
};

const patient = (request, response) => new Promise((resolve, reject) => {
  const timer = setTimeout(reject, PATIENCE);
  response.then(answer => { clearTimeout(timer); resolve(answer); }, reject);
});

const fresh = async request => {
  const store = await caches.open(STORE);
  const fetched = fetch(request).then(async answer => {
    if (answer.ok) {
      await store.put(key(request), await copied(answer.clone()));
    }
    return answer;
  });
  try {
    return await (await store.match(key(request)) ? patient(request, fetched) : fetched);
  } catch (lost) {
    const old = await store.match(key(request));
    if (old) {
      return old;
    }
    throw lost;
  }
};

self.addEventListener("fetch", event => {
  const url = new URL(event.request.url);
  if (event.request.method === "GET" && url.origin === location.origin
      && (url.pathname.startsWith("/fairs/") || LOOKS.includes(url.pathname))) {
    event.respondWith(fresh(event.request));
  }
});
