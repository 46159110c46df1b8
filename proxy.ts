import { type NextRequest, NextResponse } from "next/server";
import { isOwnOrigin } from "@/lib/auth/origin";
import { codeMessage } from "@/lib/messages";

const KEPT_FILE = /^\/files\//;
/** What a kept file may do when a browser opens it: nothing. */
const FILE_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** The second fence: security headers with a nonce, and no write from a foreign or missing origin. */
export function proxy(request: NextRequest): NextResponse {
  if (!SAFE.has(request.method) && !isOwnOrigin(request.headers)) {
    return NextResponse.json({ ok: false, code: "origin", message: codeMessage("origin") }, { status: 403 });
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = KEPT_FILE.test(request.nextUrl.pathname) ? FILE_POLICY : contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("Referrer-Policy", "same-origin");
  response.headers.set("X-Frame-Options", "DENY");
  response.headers.set("Cross-Origin-Opener-Policy", "same-origin");
  response.headers.set("Permissions-Policy", "geolocation=(), microphone=()");
  response.headers.set("Strict-Transport-Security", "max-age=31536000");
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

function contentPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

// Uploads are left out: a proxy would buffer their bodies. Their routes check the origin themselves.
export const config = { matcher: ["/((?!_next/static|_next/image|uploads/|favicon.ico).*)"] };
