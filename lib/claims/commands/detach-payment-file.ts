import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { paymentProofFiles } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { DetachPaymentFileInput } from "../payment-input";

/** Takes a file out again that its uploader chose by mistake and has not sent; what was sent stays. */
export async function detachPaymentFile(
  ctx: Context<EmployerUser | Officer>,
  { id }: z.output<typeof DetachPaymentFileInput>,
): Promise<{ id: string }> {
  const own = and(eq(paymentProofFiles.addedBy, ctx.actor.id), isNull(paymentProofFiles.proofId));
  const [row] = await ctx.db
    .delete(paymentProofFiles)
    .where(and(eq(paymentProofFiles.id, id), own))
    .returning({ caseId: paymentProofFiles.caseId, fileId: paymentProofFiles.fileId });
  if (!row) throw notFound();
  ctx.record({
    act: "payment.detach",
    subject: { kind: "case", id: row.caseId },
    about: [row.caseId],
    particulars: { file: row.fileId },
  });
  return { id };
}
