/* Answers from the day's pack when the network does not. Runs in the browser, over /office/patrols/ alone. */
const PACK = "laojian-field/";
const WAIT_MS = 8_000;
const days = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });

addEventListener("install", () => self.skipWaiting());
addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const isPage = request.mode === "navigate";
  const isPart = new URL(request.url).pathname.startsWith("/_next/static/");
  if (request.method === "GET" && (isPage || isPart)) event.respondWith(answer(request, isPage));
});

async function answer(request, isPage) {
  await forgetOtherDays();
  const kept = await caches.match(request, { ignoreVary: true });
  try {
    return await (kept && isPage ? Promise.race([fetch(request), tooLate()]) : fetch(request));
  } catch (error) {
    if (kept) return kept;
    if (isPage)
      return new Response(NOT_PACKED, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
    throw error;
  }
}

const tooLate = () => new Promise((_, reject) => setTimeout(reject, WAIT_MS));

async function forgetOtherDays() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PACK) && !name.endsWith(days.format()));
  await Promise.all(old.map((name) => caches.delete(name)));
}

const NOT_PACKED = `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>没有网络</title>
<body style="font:1.125rem/1.6 sans-serif;margin:1.5rem"><h1 style="font-size:1.375rem">没有网络</h1>
<p>这一页没有随当日清单带走。恢复网络后刷新即可；已经带走的页面仍可从当日清单打开。</p>
<p><a href="/office/patrols/day">当日检查清单</a></p>`;
