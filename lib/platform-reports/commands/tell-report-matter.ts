import "server-only";
import { tellEmployerUsers } from "@/lib/outbox/employer-users";
import type { PayloadOf } from "@/lib/outbox/payloads";
import type { Context } from "@/lib/workflow/context";

type Told = PayloadOf<"report-matter"> & { readonly to: string | null };

/** Tells an enterprise's users what waits for them; an enterprise that nobody has registered has no users. */
export async function tellReportMatter(ctx: Context, { to, ...payload }: Told): Promise<void> {
  if (to === null) return;
  const dedupeKey = `report-matter:${payload.matter}:${payload.id}:${ctx.now.getTime()}`;
  await tellEmployerUsers(ctx, { kind: "report-matter", employerIds: [to], payload, dedupeKey });
}
