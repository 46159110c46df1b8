import "server-only";
import { eq } from "drizzle-orm";
import { documents } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";

/** A result is handed over from its own day on, and not before today is over. Throws `invalid` on an impossible day. */
export async function checkHanded(ctx: Context, resultId: string | null, handedOn: string): Promise<void> {
  const [paper] = await ctx.db
    .select({ issuedOn: documents.issuedOn })
    .from(documents)
    .where(eq(documents.id, resultId ?? ""));
  if (handedOn > legalDate(ctx.now)) throw invalid({ handedOn: "handed_in_future" });
  if (paper && handedOn < paper.issuedOn) throw invalid({ handedOn: "handed_before_result" });
}
