import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { z } from "zod";
import { accounts, documents, employers } from "@/db/schema";
import { nextVersion } from "@/lib/auth/activation";
import type { EmployerUser } from "@/lib/auth/actor";
import { askedFrom } from "@/lib/auth/throttle";
import { PAPERS_FOR_EMPLOYER } from "@/lib/documents/queries";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ClaimByPaperInput } from "../claim-input";

const TRIES_AN_HOUR = 10;

/**
 * Whoever holds a paper addressed to the employer speaks for it: the code printed on it confirms the account.
 * The employer's credit code, where it is known, must be the one that the user registered with.
 */
export async function claimByPaper(
  ctx: Context<EmployerUser>,
  input: z.output<typeof ClaimByPaperInput>,
): Promise<{ id: string }> {
  const { id } = ctx.actor;
  const tries = await askedFrom("claim-by-paper", `account:${id}`, ctx.now);
  if (tries > TRIES_AN_HOUR) throw refused("asked_too_often");
  const unconfirmed = and(eq(accounts.id, id), isNull(accounts.employerConfirmedAt));
  const [account] = await ctx.db.select().from(accounts).where(unconfirmed).for("update");
  if (!account) throw notFound();
  const [paper] = await ctx.db
    .select({ id: documents.id, employerId: employers.id, creditCode: employers.creditCode })
    .from(documents)
    .innerJoin(employers, eq(employers.id, documents.employerId))
    .where(
      and(
        eq(documents.verifyCode, input.code.replaceAll(/[\s-]/g, "").toUpperCase()),
        inArray(documents.paperKey, [...PAPERS_FOR_EMPLOYER]),
      ),
    );
  if (!paper) throw invalid({ code: "paper_unknown" });
  if (paper.creditCode !== null && paper.creditCode !== account.claimedCreditCode) {
    throw invalid({ code: "paper_of_another" });
  }
  await ctx.db
    .update(accounts)
    .set({ employerId: paper.employerId, employerConfirmedAt: ctx.now, claimRefusal: null, version: nextVersion })
    .where(eq(accounts.id, id));
  ctx.record({
    act: "account.claimByPaper",
    subject: { kind: "account", id },
    about: [paper.employerId],
    particulars: { document: paper.id },
  });
  return { id };
}
