import "server-only";
import { and, asc, desc, eq, inArray, isNull, or } from "drizzle-orm";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { cases, complaintReversals, complaints, deadlines, organs, suspensions } from "@/db/schema";
import { openField, sealField } from "@/lib/auth/sealed";
import { sha256 } from "@/lib/kernel/cipher";
import { addHours, instantOf } from "@/lib/kernel/clock";

/** How long a browser that proved its query code may look again. */
export const PROGRESS_MINUTES = 30;

const Asked = z.object({ number: z.string(), code: z.string().nullable(), at: z.iso.datetime() });

/** What the browser carries from asking to the answer, sealed: the number, and the query code once it has proved it. */
export const sealedAsking = (number: string, code: string | null, now: Date): string =>
  sealField("visitor.progress", JSON.stringify({ number, code, at: now.toISOString() })) ?? "";

/** What a sealed asking says; null when there is none, it was tampered with, or its half hour is over. */
export function askedProgress(sealed: string | null, now: Date): { number: string; code: string | null } | null {
  const asked = Asked.safeParse(opened(sealed));
  if (!asked.success) return null;
  return instantOf(asked.data.at) > addHours(now, -PROGRESS_MINUTES / 60) ? asked.data : null;
}

function opened(sealed: string | null): unknown {
  try {
    return JSON.parse(openField("visitor.progress", sealed) ?? "null");
  } catch {
    return null;
  }
}

/** Id of the complaint that a sealed asking follows: none once its code was replaced. */
export async function followedComplaint(sealed: string | null, now: Date): Promise<string | undefined> {
  const asked = askedProgress(sealed, now);
  return asked === null || asked.code === null ? undefined : provenComplaint(asked.number, asked.code);
}

/** Id of the complaint or tip that this number and query code prove together; undefined otherwise. */
export async function provenComplaint(
  number: string,
  code: string,
  reader: Reader = db(),
): Promise<string | undefined> {
  const proof = and(eq(complaints.number, number), eq(complaints.queryCodeHash, sha256(code)));
  const [row] = await reader.select({ id: complaints.id }).from(complaints).where(proof);
  return row?.id;
}

/**
 * What a complainant may know: stages, dates, the coded result and whom to ask. No name of a person or
 * employer, no word of the employer's answer, nothing that an officer wrote for the file.
 */
export async function publicProgress(id: string) {
  const [row] = await db()
    .select({
      number: complaints.number,
      kind: complaints.kind,
      state: complaints.state,
      receivedOn: complaints.receivedOn,
      decidedOn: complaints.decidedOn,
      supplementAsked: complaints.supplementAsked,
      supplementAskedOn: complaints.supplementAskedOn,
      supplementDueOn: complaints.supplementDueOn,
      declineGround: complaints.declineGround,
      handedOverTo: complaints.handedOverTo,
      takenBackOn: complaints.takenBackOn,
      caseId: complaints.caseId,
      caseState: cases.state,
      concludedOn: cases.concludedOn,
      endedOn: cases.endedOn,
      closingGround: cases.closingGround,
      suspendedOn: suspensions.fromOn,
      organName: organs.name,
      organPhone: organs.phone,
      organAddress: organs.address,
      governmentName: organs.governmentName,
    })
    .from(complaints)
    .innerJoin(organs, eq(organs.id, complaints.organId))
    .leftJoin(cases, eq(cases.id, complaints.caseId))
    .leftJoin(suspensions, and(eq(suspensions.caseId, cases.id), isNull(suspensions.untilOn)))
    .where(eq(complaints.id, id));
  if (!row) return undefined;
  const { caseId, takenBackOn, ...progress } = row;
  const takenBack = takenBackOn === null ? null : await lastTakenBack(id);
  return { ...progress, takenBack, next: await nextDate(id, caseId) };
}

/** What had been decided before the matter was looked at anew, without a word of why. */
async function lastTakenBack(complaintId: string) {
  const { outcome, decidedOn, takenBackOn, takenBackAt } = complaintReversals;
  const [row] = await db()
    .select({ outcome, decidedOn, takenBackOn })
    .from(complaintReversals)
    .where(eq(complaintReversals.complaintId, complaintId))
    .orderBy(desc(takenBackAt))
    .limit(1);
  return row ?? null;
}

export type PublicProgress = NonNullable<Awaited<ReturnType<typeof publicProgress>>>;

/** The last day of the step that is under way: acceptance, investigation, or what follows it. */
async function nextDate(complaintId: string, caseId: string | null) {
  const [clock] = await db()
    .select({ limitKey: deadlines.limitKey, dueOn: deadlines.dueOn, provisional: deadlines.provisional })
    .from(deadlines)
    .where(
      and(
        eq(deadlines.state, "running"),
        inArray(deadlines.limitKey, ["T-ACCEPT", "T-INV", "T-DECIDE-15"]),
        or(eq(deadlines.subjectId, complaintId), caseId === null ? undefined : eq(deadlines.subjectId, caseId)),
      ),
    )
    .orderBy(asc(deadlines.dueOn))
    .limit(1);
  return clock ?? null;
}
