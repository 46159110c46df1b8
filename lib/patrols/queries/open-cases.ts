import "server-only";
import { and, desc, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { cases } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { notLeftBy } from "@/lib/cases/queries/holders";
import { caseScope } from "@/lib/cases/scope";
import { filesOf } from "@/lib/employers/queries/files-of";

/** Open cases of an employer, in any of its files, as choices to join for this actor, the newest first. */
export async function openCasesOf(actor: Actor, employerId: string) {
  const rows = await db()
    .select({ id: cases.id, number: cases.number, title: cases.title })
    .from(cases)
    .where(
      and(
        caseScope(actor),
        inArray(cases.employerId, filesOf(db(), employerId)),
        inArray(cases.state, ["opened", "investigating", "concluded"]),
      ),
    )
    .orderBy(desc(cases.openedOn), desc(cases.id))
    .limit(20);
  const open = await notLeftBy(db(), actor, rows);
  return open.map(({ id, number, title }) => ({ value: id, label: `并入${number} ${title}` }));
}
