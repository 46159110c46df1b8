import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, evidence, evidenceRestatements } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import type { ExhibitUse } from "../evidence-labels";
import type { ExhibitRefusal } from "../evidence-policy";
import { exhibitRestateRefusal, exhibitStrikeRefusal } from "../evidence-policy";
import type { CaseRefusal } from "../policy";
import { caseActs } from "./case-acts";
import { type EvidenceRow, evidenceOfCase } from "./evidence";
import { exhibitUses } from "./exhibit-uses";
import { isSignedRecord } from "./inquiry-record";

/** What was stated of the exhibits of a case before it was stated anew, of each oldest first. */
export const restatementsOfCase = (caseId: string) =>
  db()
    .select({
      id: evidenceRestatements.id,
      evidenceId: evidenceRestatements.evidenceId,
      ordinal: evidenceRestatements.ordinal,
      form: evidenceRestatements.form,
      source: evidenceRestatements.source,
      method: evidenceRestatements.method,
      maker: evidenceRestatements.maker,
      purpose: evidenceRestatements.purpose,
      obtainedOn: evidenceRestatements.obtainedOn,
      checkedBy: evidenceRestatements.checkedBy,
      reason: evidenceRestatements.reason,
      restatedAt: evidenceRestatements.restatedAt,
      restatedByName: accounts.name,
    })
    .from(evidenceRestatements)
    .innerJoin(accounts, eq(accounts.id, evidenceRestatements.restatedBy))
    .where(
      inArray(
        evidenceRestatements.evidenceId,
        db().select({ id: evidence.id }).from(evidence).where(eq(evidence.caseId, caseId)),
      ),
    )
    .orderBy(asc(evidenceRestatements.evidenceId), asc(evidenceRestatements.ordinal));

export type RestatementRow = Awaited<ReturnType<typeof restatementsOfCase>>[number];

export type ExhibitDesk = {
  readonly exhibit: EvidenceRow;
  /** How often it was stated anew. */
  readonly restated: number;
  /** It came in as a page of a signed record. */
  readonly isRecordPage: boolean;
  /** What rests on it and is answered for first. */
  readonly uses: readonly ExhibitUse[];
  readonly strikeRefusal: CaseRefusal | ExhibitRefusal | null;
  readonly restateRefusal: CaseRefusal | ExhibitRefusal | null;
};

/** One exhibit with why it may not be struck or stated anew. Throws `not_found`. */
export async function exhibitDesk(actor: Actor, place: { id: string; evidenceId: string }): Promise<ExhibitDesk> {
  const { kase, refusalOf } = await caseActs(actor, place.id);
  const exhibit = (await evidenceOfCase(actor, kase.id)).find(({ id }) => id === place.evidenceId);
  if (!exhibit) throw notFound();
  const facts = { isStruck: exhibit.struckAt !== null, uses: await exhibitUses(db(), exhibit.id) };
  const refusal = refusalOf("gather");
  return {
    exhibit,
    restated: await db().$count(evidenceRestatements, eq(evidenceRestatements.evidenceId, exhibit.id)),
    isRecordPage: await isSignedRecord(exhibit.fileId),
    uses: facts.uses,
    strikeRefusal: refusal ?? exhibitStrikeRefusal(facts),
    restateRefusal: refusal ?? exhibitRestateRefusal(facts),
  };
}
