import { cookies } from "next/headers";
import type { NextRequest } from "next/server";
import { localPath, SIZE_COOKIE, typeSize } from "@/components/shell/size";

const YEAR_IN_SECONDS = 31_536_000;

/** Keeps the chosen size of type and leads back to the page the person was on. */
export async function GET(request: NextRequest) {
  const { searchParams } = request.nextUrl;
  const size = typeSize(searchParams.get("to") ?? undefined);
  const jar = await cookies();
  jar.set(SIZE_COOKIE, size, { path: "/", httpOnly: true, sameSite: "lax", maxAge: YEAR_IN_SECONDS });
  return new Response(null, { status: 303, headers: { Location: localPath(searchParams.get("back")) } });
}
