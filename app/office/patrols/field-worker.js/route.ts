import { fieldWorkerSource } from "@/lib/field-worker-source";
import { officeRoute } from "@/lib/routes";

/** Lies under the pages that it answers for: a worker has no say above its own path. */
export const GET = officeRoute("patrols.fieldWorker", async () => {
  return new Response(await fieldWorkerSource(), { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
});
