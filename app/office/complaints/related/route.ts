import { complaintStateLabels } from "@/lib/complaints/labels";
import { mayLodge } from "@/lib/complaints/policy";
import { relatedComplaints } from "@/lib/complaints/queries/related";
import { legalDate, now } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import { officeRoute } from "@/lib/routes";

export const GET = officeRoute("complaints.related", async (officer, request) => {
  if (!mayLodge(officer)) throw refused("not_your_post");
  const { searchParams } = new URL(request.url);
  const sought = { respondentName: searchParams.get("name") ?? "", phone: searchParams.get("phone") ?? "" };
  const rows = await relatedComplaints(officer, sought, legalDate(now()));
  return Response.json(rows.map((row) => ({ ...row, state: complaintStateLabels[row.state] })));
});
