"use server";

import { officeAction } from "@/lib/actions";
import { saveInquiryRecord } from "@/lib/cases/commands/save-inquiry-record";
import { SaveInquiryRecordInput } from "@/lib/cases/inquiry-input";

export const save = officeAction({
  name: "cases.saveInquiryRecord",
  input: SaveInquiryRecordInput,
  run: saveInquiryRecord,
  next: ({ id }, { caseId }) => `/office/cases/${caseId}/inquiries/records/${id}`,
});
