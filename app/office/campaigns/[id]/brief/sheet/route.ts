import { briefSheet } from "@/lib/campaigns/queries/brief-papers";
import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { legalDate, now } from "@/lib/kernel/clock";
import { officeRoute } from "@/lib/routes";

export const GET = officeRoute("campaigns.briefSheet", async (officer, _request, { id = "" }) => {
  const campaign = await campaignFile(officer, id);
  const bytes = await briefSheet(campaign, legalDate(now()));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": "inline; filename=brief.pdf",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
});
