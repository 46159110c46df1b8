import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { cases, deadlines, preservations } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { caseScope } from "@/lib/cases/scope";
import type { LimitKey } from "@/lib/deadlines/limits";
import { notFound } from "@/lib/kernel/errors";
import { proposeRefusal } from "../policy";

/** The preservations of a case, newest first, and whether one may be proposed. Throws `not_found` outside the scope. */
export async function preservationDesk(actor: Actor, caseId: string, now: Date) {
  if (!z.uuid().safeParse(caseId).success) throw notFound();
  const [kase] = await db()
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), caseScope(actor)));
  if (!kase) throw notFound();
  return {
    kase: { id: kase.id, regionCode: kase.regionCode },
    rows: await rowsOf(kase.id),
    proposeRefusal: proposeRefusal(actor, await caseFacts(db(), kase, now)),
  };
}

export type PreservationDesk = Awaited<ReturnType<typeof preservationDesk>>;
export type PreservationRow = PreservationDesk["rows"][number];

function rowsOf(caseId: string) {
  const ofHold = and(eq(deadlines.subjectId, preservations.id), eq(deadlines.limitKey, "T-HOLD-7" satisfies LimitKey));
  return db()
    .select({
      id: preservations.id,
      state: preservations.state,
      number: preservations.number,
      proposedOn: preservations.proposedOn,
      heldOn: preservations.heldOn,
      dueOn: deadlines.dueOn,
      provisional: deadlines.provisional,
      items: sql<number>`(select count(*)::int from preservation_items i
        where i.preservation_id = preservations.id and i.is_held is not false)`,
      decided: sql<number>`(select count(*)::int from preservation_items i
        where i.preservation_id = preservations.id and i.disposal is not null)`,
    })
    .from(preservations)
    .leftJoin(deadlines, ofHold)
    .where(eq(preservations.caseId, caseId))
    .orderBy(desc(preservations.proposedOn), desc(preservations.id));
}
