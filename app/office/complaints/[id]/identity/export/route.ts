import { identitySheet } from "@/components/complaints/identity-sheet";
import { mayReadReads } from "@/lib/complaints/identity-policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { everyIdentityRead, identityReads } from "@/lib/complaints/queries/identity-reads";
import { notFound } from "@/lib/kernel/errors";
import { officeRoute } from "@/lib/routes";
import { exportSheet } from "@/lib/workflow/export";

export const GET = officeRoute("complaints.exportReads", async (officer, _request, { id = "" }) => {
  if (!mayReadReads(officer)) throw notFound();
  const file = await complaintFile(officer, id);
  return exportSheet({
    actor: officer,
    list: "identity-reads",
    name: "查看身份、号码的记录",
    filter: [file.number],
    columns: identitySheet,
    count: (await identityReads(officer, file.id)).length,
    rows: everyIdentityRead(officer, file.id),
  });
});
