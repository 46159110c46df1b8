import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { cases, employers } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import { caseActRefusal } from "../policy";
import { caseScope } from "../scope";
import { caseFacts } from "./case-facts";

/** What the forms and sheets of evidence and inquiries need of their case. Throws `not_found`. */
export async function gatheringCase(actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [kase] = await db()
    .select({
      id: cases.id,
      number: cases.number,
      title: cases.title,
      state: cases.state,
      version: cases.version,
      organId: cases.organId,
      isExtended: cases.isExtended,
      employerName: employers.name,
    })
    .from(cases)
    .innerJoin(employers, eq(employers.id, cases.employerId))
    .where(and(eq(cases.id, id), caseScope(actor)));
  if (!kase) throw notFound();
  return { ...kase, refusal: caseActRefusal(actor, await caseFacts(db(), kase, now()), "gather") };
}

export type GatheringCase = Awaited<ReturnType<typeof gatheringCase>>;

/** Why the actor may not gather evidence in a case, asked before a byte of an upload is received. */
export async function assertMayGather(actor: Actor, id: string): Promise<void> {
  const { refusal } = await gatheringCase(actor, id);
  if (refusal !== null) throw refused(refusal);
}
