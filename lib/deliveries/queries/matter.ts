import "server-only";
import { and, eq, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { Reader } from "@/db/client";
import { cases, complaints, employers } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { CaseState } from "@/lib/cases/lifecycle";
import { standsFor } from "@/lib/employers/queries/files-of";
import type { LegalDate } from "@/lib/kernel/clock";
import type { MatterRef } from "../matter";
import { deliveryScope } from "../scope";

/** A matter for which papers are delivered, with its parties. */
export type Matter = MatterRef & {
  /** What a receipt calls it. */
  readonly title: string;
  readonly organId: string;
  readonly regionCode: string;
  readonly employerId: string | null;
  /** The case itself, or the one that a complaint belongs to. */
  readonly caseId: string | null;
  readonly employer: { readonly name: string; readonly address: string; readonly creditCode: string | null };
  /** What is known of a case's life; null for a complaint. */
  readonly life: {
    readonly state: CaseState;
    readonly isExtended: boolean;
    readonly endedOn: LegalDate | null;
  } | null;
  /** Who complained, as registered; null for a case, and for a tip: its informant is kept apart. */
  readonly complainant: { readonly name: string; readonly address: string } | null;
};

/** The matter with its parties, or undefined when it does not exist for this actor; locked when it is acted on. */
export async function matterFor(
  reader: Reader,
  actor: Actor,
  { kind, id }: MatterRef,
  { isLocked = false } = {},
): Promise<Matter | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  return kind === "case" ? caseFor(reader, actor, id, isLocked) : complaintFor(reader, actor, id, isLocked);
}

const employerColumns = { name: employers.name, address: employers.address, creditCode: employers.creditCode };

async function caseFor(reader: Reader, actor: Actor, id: string, isLocked: boolean): Promise<Matter | undefined> {
  const asked = reader
    .select({
      id: cases.id,
      title: cases.title,
      organId: cases.organId,
      regionCode: cases.regionCode,
      employerId: cases.employerId,
      employer: employerColumns,
      life: { state: cases.state, isExtended: cases.isExtended, endedOn: cases.endedOn },
    })
    .from(cases)
    .innerJoin(employers, standsFor(cases.employerId))
    .where(and(eq(cases.id, id), deliveryScope(actor, "case")));
  const [row] = await (isLocked ? asked.for("update", { of: cases }) : asked);
  return row && { ...row, kind: "case", caseId: id, complainant: null };
}

async function complaintFor(reader: Reader, actor: Actor, id: string, isLocked: boolean): Promise<Matter | undefined> {
  const asked = reader
    .select({
      id: complaints.id,
      number: complaints.number,
      kind: complaints.kind,
      organId: complaints.organId,
      regionCode: complaints.regionCode,
      employerId: complaints.employerId,
      caseId: complaints.caseId,
      respondent: { name: complaints.respondentName, address: complaints.respondentPlace },
      complainant: { name: complaints.complainantName, address: complaints.complainantAddress },
      employer: employerColumns,
    })
    .from(complaints)
    .leftJoin(employers, standsFor(complaints.employerId))
    .where(and(eq(complaints.id, id), deliveryScope(actor, "complaint")));
  const [row] = await (isLocked ? asked.for("update", { of: complaints }) : asked);
  if (!row) return undefined;
  const { number, kind, respondent, complainant, ...matter } = row;
  const employer = row.employer ?? { ...respondent, creditCode: null };
  return {
    ...matter,
    kind: "complaint",
    title: `${kind === "tip" ? "举报" : "投诉"}${employer.name}（${number}）`,
    employer,
    life: null,
    complainant: kind === "tip" ? null : complainant,
  };
}

/** The rows of a matter in a table that names it by one of two columns. */
export const ofMatter = (
  columns: { readonly caseId: PgColumn; readonly complaintId: PgColumn },
  { kind, id }: MatterRef,
): SQL => eq(kind === "case" ? columns.caseId : columns.complaintId, id);
