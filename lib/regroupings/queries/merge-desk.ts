import "server-only";
import { and, asc, eq, inArray, ne } from "drizzle-orm";
import { db } from "@/db/client";
import { cases } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseLifecycle } from "@/lib/cases/lifecycle";
import { caseFile } from "@/lib/cases/queries/case-file";
import { caseScope } from "@/lib/cases/scope";
import { filesOf } from "@/lib/employers/queries/files-of";
import { now } from "@/lib/kernel/clock";
import { inOrder } from "../order";
import { proposeRefusal } from "../policy";
import { effectOn } from "./effect";
import { isPending } from "./pending";
import { mergeFacts } from "./regrouping-facts";

const MOST_OFFERED = 50;

/** What a case can be merged with, and what the merge with the chosen one would do. Throws `not_found`. */
export async function mergeDesk(officer: Officer, caseId: string, withId: string | undefined) {
  const kase = await caseFile(officer, caseId);
  const candidates = await db()
    .select()
    .from(cases)
    .where(
      and(
        caseScope(officer),
        inArray(cases.employerId, filesOf(db(), kase.employerId)),
        eq(cases.organId, kase.organId),
        ne(cases.id, kase.id),
        inArray(cases.state, [...caseLifecycle.acts.merge.from]),
      ),
    )
    .orderBy(asc(cases.openedOn), asc(cases.id))
    .limit(MOST_OFFERED);
  const chosen = candidates.find(({ id }) => id === withId);
  return { kase, candidates, chosen: chosen ? await mergePlan(officer, kase.id, chosen) : null };
}

export type MergeDesk = Awaited<ReturnType<typeof mergeDesk>>;

async function mergePlan(officer: Officer, caseId: string, chosen: typeof cases.$inferSelect) {
  const [row] = await db().select().from(cases).where(eq(cases.id, caseId));
  const { into, from } = inOrder(row ?? chosen, chosen);
  const facts = await mergeFacts(db(), { into, from }, now());
  return {
    into,
    from,
    refusal: proposeRefusal(officer, facts, await isPending(db(), [into.id, from.id])),
    effect: await effectOn(officer, { intoId: into.id, fromId: from.id }),
  };
}

export type MergePlan = Awaited<ReturnType<typeof mergePlan>>;
