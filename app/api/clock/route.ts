import { z } from "zod";
import { env } from "@/lib/env";
import { instantOf, now, setClock } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { publicRoute } from "@/lib/routes";
import { takeTurn } from "@/lib/worker-turn";

const Wanted = z.iso.datetime({ offset: true }).nullable();

/**
 * The demo's clock, for journeys that span weeks. What the worker does of itself on the day to which it is moved is
 * done before the answer, so that it comes between nothing later. In production this address does not exist.
 */
export const POST = publicRoute("clock.set", async (_actor, request) => {
  if (env().LAOJIAN_MODE !== "demo") throw notFound();
  const at = Wanted.parse((await request.json()).at);
  setClock(at === null ? null : instantOf(at));
  if (at !== null) await takeTurn(now());
  return Response.json({ now: now().toISOString() });
});
