import "server-only";
import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { type decisions, documents, employers } from "@/db/schema";
import { organOf } from "@/lib/agencies/queries";
import { personOnPaper } from "@/lib/decisions/person-paper-inputs";
import { standsFor } from "@/lib/employers/queries/files-of";
import { debtLabels } from "@/lib/enforcement/labels";
import type { Debt } from "@/lib/enforcement/lifecycle";
import { returnedDebts } from "@/lib/enforcement/standing";
import type { LegalDate } from "@/lib/kernel/clock";
import { servedOn } from "@/lib/orders/queries/served-on";
import type { Revocation } from "./advance";
import { revocationGroundLabels } from "./labels";

type Decision = typeof decisions.$inferSelect;
type Account = { readonly servedOn: LegalDate; readonly paid: Readonly<Record<Debt, number>> } | null;

/** 撤销决定书: what is revoked and why, and what had been paid in by it. */
export async function revocationOnPaper(reader: Reader, decision: Decision, row: Revocation, account: Account) {
  const { documentId, decidedOn, number, kind } = decision;
  if (documentId === null || decidedOn === null) throw new Error("a decision without its paper");
  const [employer] = await reader.select().from(employers).where(standsFor(decision.employerId));
  const [paper] = await reader.select({ title: documents.title }).from(documents).where(eq(documents.id, documentId));
  if (!employer || !paper) throw new Error("a decision without an employer or its paper");
  const organ = await organOf(reader, decision.organId);
  const paid = returnedDebts.flatMap((debt) => {
    const amountFen = account?.paid[debt] ?? 0;
    return amountFen === 0 ? [] : [{ name: debtLabels[debt], amountFen }];
  });
  return {
    ...{ employer: employer.name, person: await personOnPaper(reader, decision.personId) },
    ...{ decisionTitle: paper.title, decisionNumber: number ?? paper.title, decidedOn },
    servedOn: account?.servedOn ?? (await servedOn(reader, documentId)) ?? undefined,
    ...{ ground: revocationGroundLabels[row.ground], reason: row.reason, isPenal: kind !== "remedy", paid },
    ...{ government: organ.governmentName, court: organ.courtName },
    contact: { address: organ.address, phone: organ.phone, postcode: organ.postcode },
  };
}
