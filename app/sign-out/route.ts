import { cookies } from "next/headers";
import { sessionToken } from "@/lib/auth/session";
import { sessionCookieName, signOut } from "@/lib/auth/sign-in";
import { publicRoute } from "@/lib/routes";

export const POST = publicRoute("session.signOut", async () => {
  const token = await sessionToken();
  if (token !== null) await signOut(token);
  (await cookies()).delete(sessionCookieName());
  return new Response(null, { status: 303, headers: { Location: "/sign-in" } });
});
