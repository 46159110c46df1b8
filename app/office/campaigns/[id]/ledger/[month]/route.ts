import { Month } from "@/lib/campaigns/filter";
import { ledgerSheet } from "@/lib/campaigns/queries/brief-papers";
import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { legalDate, now } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { officeRoute } from "@/lib/routes";

export const GET = officeRoute("campaigns.ledgerSheet", async (officer, _request, { id = "", month }) => {
  const campaign = await campaignFile(officer, id);
  const asked = Month.safeParse(month);
  if (!asked.success) throw notFound();
  const bytes = await ledgerSheet(campaign, asked.data, legalDate(now()));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename=ledger-${asked.data}.pdf`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
});
