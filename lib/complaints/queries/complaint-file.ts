import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, cases, complaintCorrections, complaints, employers } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { openField } from "@/lib/auth/sealed";
import { notFound } from "@/lib/kernel/errors";
import { maskEmail, maskPersonId, maskPhone } from "@/lib/kernel/mask";
import { topicWords } from "@/lib/kernel/topics";
import { amendableFieldLabels } from "../labels";
import { type AmendableField, amendableFields } from "../lifecycle";
import { complaintScope } from "../scope";
import { complainantCorrectionsOf } from "./complainant";
import { complaintFacts } from "./complaint-facts";
import { reversalsOf } from "./reversals";

/**
 * One complaint with what its page shows: identifiers masked, an informant's identity not at all.
 * Throws `not_found` when it does not exist for this actor.
 */
export async function complaintFile(actor: Actor, id: string) {
  const [row] = await db()
    .select({ complaint: complaints, employer: employers, decider: accounts.name, caseNumber: cases.number })
    .from(complaints)
    .leftJoin(employers, eq(employers.id, complaints.employerId))
    .leftJoin(accounts, eq(accounts.id, complaints.decidedBy))
    .leftJoin(cases, eq(cases.id, complaints.caseId))
    .where(and(eq(complaints.id, id), complaintScope(actor)));
  if (!row) throw notFound();
  const {
    queryCodeHash: _code,
    emailSealed,
    phoneSealed,
    phoneIndex: _phone,
    personIdSealed,
    personIdIndex: _id,
    ...complaint
  } = row.complaint;
  return {
    ...complaint,
    representatives: complaint.kind === "tip" ? "" : complaint.representatives,
    complainantEmail: masked("complaints.email", emailSealed, maskEmail),
    complainantPhone: masked("complaints.phone", phoneSealed, maskPhone),
    complainantPersonId: masked("complaints.person_id", personIdSealed, maskPersonId),
    employer: row.employer && {
      id: row.employer.id,
      name: row.employer.name,
      creditCode: row.employer.creditCode,
      provisionalKey: row.employer.provisionalKey,
    },
    decider: row.decider,
    caseNumber: row.caseNumber,
    facts: await complaintFacts(db(), complaint),
    corrections: await correctionsOf(complaint),
    complainantCorrections: await complainantCorrectionsOf(id),
    reversals: complaint.takenBackOn === null ? [] : await reversalsOf(id),
  };
}

function masked(place: string, sealed: string | null, mask: (plain: string) => string): string {
  const plain = openField(place, sealed);
  return plain === null ? "" : mask(plain);
}

export type ComplaintFile = Awaited<ReturnType<typeof complaintFile>>;

/** A tip has no representatives; what was once entered as such is shown to nobody. */
async function correctionsOf({ id, kind }: Pick<typeof complaints.$inferSelect, "id" | "kind">) {
  const shown = amendableFields.filter((field) => kind !== "tip" || field !== "representatives");
  const rows = await db()
    .select({
      id: complaintCorrections.id,
      before: complaintCorrections.before,
      reason: complaintCorrections.reason,
      correctedAt: complaintCorrections.correctedAt,
      correctedByName: accounts.name,
    })
    .from(complaintCorrections)
    .innerJoin(accounts, eq(accounts.id, complaintCorrections.correctedBy))
    .where(eq(complaintCorrections.complaintId, id))
    .orderBy(desc(complaintCorrections.correctedAt), desc(complaintCorrections.id));
  return rows.map(({ before, ...row }) => ({
    ...row,
    before: shown.flatMap((field) => {
      const value = before[field];
      return value === undefined ? [] : [{ label: amendableFieldLabels[field], value: wordsOf(field, value) }];
    }),
  }));
}

const wordsOf = (field: AmendableField, value: string): string =>
  field === "topics" ? topicWords({ topics: value.split(",") }) : value;
