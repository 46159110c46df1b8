import { orderDraft } from "@/lib/orders/queries/order-draft";
import { officeRoute } from "@/lib/routes";

export const GET = officeRoute("orders.draft", async (officer, _request, { orderId = "" }) => {
  const bytes = await orderDraft(officer, orderId);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": "inline; filename=draft.pdf",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
});
