import { askedFromPage } from "./auth/origin";

/** True when a browser will show the answer as a page; what scripts fetch, and machines, say so otherwise. */
export function isNavigation(headers: Headers): boolean {
  const mode = headers.get("sec-fetch-mode");
  if (mode !== null) return mode === "navigate";
  return headers.get("accept")?.includes("text/html") ?? false;
}

/** To the sign-in, and from it back to the page from which was asked or, of what can be asked again, to that. */
export function toSignIn(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const asked = request.method === "GET" && !pathname.startsWith("//") ? `${pathname}${search}` : "/";
  const back = encodeURIComponent(askedFromPage(request.headers) ?? asked);
  const headers = { Location: `/api/auth/signin?callbackUrl=${back}`, "Cache-Control": "no-store" };
  return new Response(null, { status: 303, headers });
}

/** A refusal as a page of one sentence with the way back; without style and script, as every policy lets through. */
export function refusalPage(request: Request, message: string, status: number): Response {
  const back = escaped(askedFromPage(request.headers) ?? "/");
  const body = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>不能办理</title>
<h1>不能办理</h1>
<p>${escaped(message)}</p>
<p><a href="${back}">返回</a></p>
</html>
`;
  const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(body, { status, headers });
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
