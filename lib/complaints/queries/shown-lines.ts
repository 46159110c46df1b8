import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { ComplaintKind } from "../lifecycle";
import { claimLineCount, claimLineList } from "./claim-lines";
import { formerLineCount, formerLineList, lineCorrectionsOf } from "./former-lines";

type Complaint = { readonly id: string; readonly kind: ComplaintKind };
type From = { readonly lines?: string | undefined; readonly former?: string | undefined };

/** What a complaint's page shows of its lines: those that stand, how they were corrected, and what they said before. */
export async function shownLines(actor: Actor, complaint: Complaint, from: From) {
  const { id } = complaint;
  const [page, total, corrections] = await Promise.all([
    claimLineList(actor, id, from.lines),
    claimLineCount(actor, id),
    lineCorrectionsOf(id),
  ]);
  const former = corrections.length === 0 ? null : await formerPage(actor, complaint, from.former);
  return { page, total, after: from.lines, corrections, former };
}

async function formerPage(actor: Actor, complaint: Complaint, after: string | undefined) {
  const [page, total] = await Promise.all([
    formerLineList(actor, complaint, after),
    formerLineCount(actor, complaint.id),
  ]);
  return { page, total, after };
}

export type ShownLines = Awaited<ReturnType<typeof shownLines>>;
