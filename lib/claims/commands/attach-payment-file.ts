import "server-only";
import type { z } from "zod";
import { paymentProofFiles } from "@/db/schema";
import { recordFile } from "@/lib/attachments/record-file";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { type AttachOwnPaymentFileInput, type AttachPaymentFileInput, MOST_PAYMENT_FILES } from "../payment-input";
import { payingCase, payingRefusalOf, unsentPaymentFiles } from "../queries/paying";

type Input = z.output<typeof AttachPaymentFileInput> | z.output<typeof AttachOwnPaymentFileInput>;

/** Keeps a file for the proof of payments until its sender hands them in. Nobody else sees it before. */
export async function attachPaymentFile(ctx: Context<EmployerUser | Officer>, input: Input): Promise<{ id: string }> {
  const kase = await payingCase(ctx.db, ctx.actor, input);
  const reason = await payingRefusalOf(ctx.db, ctx.actor, kase, 1, ctx.now);
  if (reason !== null) throw refused(reason);
  const gathered = await unsentPaymentFiles(ctx.db, ctx.actor, kase.id);
  if (gathered.length >= MOST_PAYMENT_FILES) throw refused("payment_files_too_many");
  const fileId = await recordFile(ctx, input.file);
  const [row] = await ctx.db
    .insert(paymentProofFiles)
    .values({ caseId: kase.id, fileId, addedBy: ctx.actor.id, addedAt: ctx.now })
    .returning({ id: paymentProofFiles.id });
  if (!row) throw new Error("a file of a payment was not stored");
  ctx.record({
    act: "payment.attach",
    subject: { kind: "case", id: kase.id },
    about: [kase.id, kase.employerId],
    particulars: { sha256: input.file.sha256 },
  });
  return row;
}
