import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { effectSheet } from "@/lib/campaigns/queries/effect-paper";
import { legalDate, now } from "@/lib/kernel/clock";
import { officeRoute } from "@/lib/routes";

export const GET = officeRoute("campaigns.effectSheet", async (officer, _request, { id = "" }) => {
  const campaign = await campaignFile(officer, id);
  const bytes = await effectSheet(campaign, legalDate(now()));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": "inline; filename=effect.pdf",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
});
