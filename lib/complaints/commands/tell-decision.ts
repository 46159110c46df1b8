import "server-only";
import { openField } from "@/lib/auth/sealed";
import { tellComplaintDecided } from "@/lib/outbox/notices";
import type { Context } from "@/lib/workflow/context";

type Decided = { readonly number: string; readonly respondentName: string; readonly emailSealed: string | null };

/** Tells a complainant who left a mail address what was decided; the notice itself is served as a paper. */
export async function tellDecision(
  ctx: Context,
  complaint: Decided,
  outcome: "accepted" | "declined" | "supplement",
): Promise<void> {
  const email = openField("complaints.email", complaint.emailSealed);
  if (email === null) return;
  await tellComplaintDecided(ctx, email, { number: complaint.number, respondent: complaint.respondentName, outcome });
}
