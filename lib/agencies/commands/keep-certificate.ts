import "server-only";
import { eq } from "drizzle-orm";
import { violatedConstraint } from "@/db/client";
import { inspectorCertificates } from "@/db/schema";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";

type Given = { readonly certificateNumber: string; readonly validFrom: string; readonly validTo: string };

/** An account's certificate becomes what was given; none when the number is empty. */
export async function keepCertificate(ctx: Context, accountId: string, given: Given): Promise<void> {
  await ctx.db.delete(inspectorCertificates).where(eq(inspectorCertificates.accountId, accountId));
  if (given.certificateNumber === "") return;
  const { certificateNumber: number, validFrom, validTo } = given;
  await ctx.db
    .insert(inspectorCertificates)
    .values({ accountId, number, validFrom, validTo })
    .catch((error: unknown) => {
      const isTaken = violatedConstraint(error)?.startsWith("inspector_certificates_number");
      throw isTaken ? invalid({ certificateNumber: "certificate_taken" }) : error;
    });
}
