import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { complaints } from "@/db/schema";
import { openField } from "@/lib/auth/sealed";
import { tellComplaintDecided } from "@/lib/outbox/notices";
import type { PayloadOf } from "@/lib/outbox/payloads";
import type { Context } from "@/lib/workflow/context";

type Decided = { readonly number: string; readonly respondentName: string; readonly emailSealed: string | null };

/** Tells a complainant who left a mail address what was decided; the notice itself is served as a paper. */
export async function tellDecision(
  ctx: Context,
  complaint: Decided,
  outcome: PayloadOf<"complaint-decided">["outcome"],
): Promise<void> {
  const email = openField("complaints.email", complaint.emailSealed);
  if (email === null) return;
  await tellComplaintDecided(ctx, email, { number: complaint.number, respondent: complaint.respondentName, outcome });
}

/** Tells the complainants whose complaints the case arose from that it has ended. A tip leaves no address. */
export async function tellCaseEnded(ctx: Context, caseId: string): Promise<void> {
  const rows = await ctx.db
    .select({
      number: complaints.number,
      respondentName: complaints.respondentName,
      emailSealed: complaints.emailSealed,
    })
    .from(complaints)
    .where(and(eq(complaints.caseId, caseId), eq(complaints.kind, "complaint")))
    .orderBy(asc(complaints.number));
  for (const complaint of rows) await tellDecision(ctx, complaint, "ended");
}
