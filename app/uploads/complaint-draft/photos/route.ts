import { visitorCookie } from "@/lib/auth/visitor-cookie";
import { takeDraftPhoto } from "@/lib/draft-photo-door";
import { publicRoute } from "@/lib/routes";

/** A photograph for the public form that this browser is filling in. */
export const POST = publicRoute("complaints.addPhoto", async (_actor, request) => {
  await takeDraftPhoto(request, await visitorCookie("draft-complaint"));
  return Response.json({ ok: true }, { headers: { "Cache-Control": "no-store" } });
});
