import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { accounts } from "@/db/schema";
import { nextVersion } from "@/lib/auth/activation";
import type { Officer } from "@/lib/auth/actor";
import { endSessionsOf } from "@/lib/auth/sessions";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { lockAccount } from "../advance";
import type { EditAccountInput } from "../input";
import { ownOrgan } from "./create-account";
import { keepCertificate } from "./keep-certificate";

/** Corrects a person's name, organ, marks and certificate. Whoever changes organ signs in again. */
export async function editAccount(
  ctx: Context<Officer>,
  input: z.output<typeof EditAccountInput>,
): Promise<{ id: string }> {
  const { id, version, name, organId, email, isPrincipal, hasLegalQualification } = input;
  const account = await lockAccount(ctx, { id, version, act: "edit" }, (row) => ({
    movesOrgan: row.organId !== organId,
  }));
  await ownOrgan(ctx, organId);
  if (isPrincipal && account.role !== "head") throw invalid({ isPrincipal: "principal_needs_head" });
  await keepCertificate(ctx, id, input);
  await ctx.db
    .update(accounts)
    .set({
      name,
      organId,
      email: email === "" ? null : email,
      isPrincipal,
      hasLegalQualification,
      version: nextVersion,
    })
    .where(eq(accounts.id, id));
  const isMoved = account.organId !== organId;
  if (isMoved || account.isPrincipal !== isPrincipal) await endSessionsOf(ctx, id);
  ctx.record({
    act: "account.edit",
    subject: { kind: "account", id },
    particulars: {
      organ: isMoved ? { from: account.organId, to: organId } : undefined,
      isPrincipal,
      hasLegalQualification,
      certificate: input.certificateNumber,
      validTo: input.validTo,
    },
  });
  return { id };
}
