import { ofComplaint } from "@/lib/deliveries/matter";
import { blankReceipt } from "@/lib/deliveries/queries/blank-receipt";
import { paperAnswer } from "@/lib/paper-answer";
import { officeRoute } from "@/lib/routes";

export const GET = officeRoute("complaints.blankReceipt", async (officer, _request, { id = "", documentId = "" }) =>
  paperAnswer(await blankReceipt(officer, ofComplaint(id), documentId), "送达回证（待签）"),
);
