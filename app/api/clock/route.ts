import { z } from "zod";
import { env } from "@/lib/env";
import { instantOf, now, setClock } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { publicRoute } from "@/lib/routes";

const Wanted = z.iso.datetime({ offset: true }).nullable();

/** The demo's clock, for journeys that span weeks. In production this address does not exist. */
export const POST = publicRoute("clock.set", async (_actor, request) => {
  if (env().LAOJIAN_MODE !== "demo") throw notFound();
  const at = Wanted.parse((await request.json()).at);
  setClock(at === null ? null : instantOf(at));
  return Response.json({ now: now().toISOString() });
});
