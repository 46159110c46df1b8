import { cookies } from "next/headers";
import { localPath, SIZE_COOKIE, typeSize } from "@/components/shell/size";
import { publicRoute } from "@/lib/routes";

const YEAR_IN_SECONDS = 31_536_000;

/** Keeps the chosen size of type and leads back to the page the person was on. */
export const GET = publicRoute("preferences.size", async (_actor, request) => {
  const { searchParams } = new URL(request.url);
  const size = typeSize(searchParams.get("to") ?? undefined);
  const jar = await cookies();
  jar.set(SIZE_COOKIE, size, { path: "/", httpOnly: true, sameSite: "lax", maxAge: YEAR_IN_SECONDS });
  return new Response(null, { status: 303, headers: { Location: localPath(searchParams.get("back")) } });
});
