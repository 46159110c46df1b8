import { employerBookletBytes } from "@/lib/desk/queries/employer-booklet";
import { now } from "@/lib/kernel/clock";
import { officeRoute } from "@/lib/routes";

export const GET = officeRoute("employers.booklet", async (officer, _request, { id = "" }) => {
  const bytes = await employerBookletBytes(officer, id, now());
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": "inline; filename=employer.pdf",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
});
