import "server-only";
import type { complaints } from "@/db/schema";
import { issuePaper } from "@/lib/documents/issue";
import { complaintRegister } from "@/lib/documents/templates/complaint-register";
import { tipRegister } from "@/lib/documents/templates/tip-register";
import type { Context } from "@/lib/workflow/context";
import { placeOf } from "../paper-inputs";
import { registerSheet } from "../queries/register-sheet";

/** The register sheet of the organ that the complaint lies with. */
export async function issueRegister(ctx: Context, complaint: typeof complaints.$inferSelect): Promise<void> {
  const sheet = await registerSheet(ctx, complaint);
  const place = placeOf(complaint);
  if (complaint.kind === "tip") await issuePaper(ctx, { ...place, paper: tipRegister, input: sheet.tip });
  else await issuePaper(ctx, { ...place, paper: complaintRegister, input: sheet.complaint });
}
