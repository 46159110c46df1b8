import { demandSheetBytes } from "@/lib/campaigns/queries/demands";
import { officeRoute } from "@/lib/routes";

export const GET = officeRoute("campaigns.demandSheet", async (officer, _request, { id = "", demandId = "" }) => {
  const bytes = await demandSheetBytes(officer, id, demandId);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": "inline; filename=demand.pdf",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
});
