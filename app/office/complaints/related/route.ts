import { complaintStateLabels } from "@/lib/complaints/labels";
import { mayLodge } from "@/lib/complaints/policy";
import { relatedCases, relatedComplaints } from "@/lib/complaints/queries/related";
import { legalDate, now } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import { officeRoute } from "@/lib/routes";

export const GET = officeRoute("complaints.related", async (officer, request) => {
  if (!mayLodge(officer)) throw refused("not_your_post");
  const { searchParams } = new URL(request.url);
  const asked = (name: string) => searchParams.get(name) ?? "";
  const sought = { respondentName: asked("name"), phone: asked("phone"), personId: asked("number") };
  const [complaints, cases] = await Promise.all([
    relatedComplaints(officer, sought, legalDate(now())),
    relatedCases(officer, sought),
  ]);
  return Response.json({
    complaints: complaints.map((row) => ({ ...row, state: complaintStateLabels[row.state] })),
    cases,
  });
});
