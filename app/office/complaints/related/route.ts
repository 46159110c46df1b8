import { complaintStateLabels, whyRelated } from "@/lib/complaints/labels";
import { mayLodge } from "@/lib/complaints/policy";
import { relatedCases, relatedComplaints, unitTrait } from "@/lib/complaints/queries/related";
import { legalDate, now } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import { officeRoute } from "@/lib/routes";

export const GET = officeRoute("complaints.related", async (officer, request) => {
  if (!mayLodge(officer)) throw refused("not_your_post");
  const { searchParams } = new URL(request.url);
  const asked = (name: string) => searchParams.get(name) ?? "";
  const person = { name: asked("person"), phone: asked("phone"), personId: asked("number") };
  const sought = { ...person, respondentName: asked("name"), sourceNumber: asked("source") };
  const [complaints, cases] = await Promise.all([
    relatedComplaints(officer, sought, legalDate(now())),
    relatedCases(officer, sought),
  ]);
  return Response.json({
    complaints: complaints.map(({ traits, ...row }) => ({
      ...{ ...row, state: complaintStateLabels[row.state], why: whyRelated(traits) },
    })),
    cases: cases.map((row) => ({ ...row, why: whyRelated([unitTrait(sought)]) })),
  });
});
