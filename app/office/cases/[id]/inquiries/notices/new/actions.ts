"use server";

import { officeAction } from "@/lib/actions";
import { issueInquiry } from "@/lib/cases/commands/issue-inquiry";
import { IssueInquiryInput } from "@/lib/cases/inquiry-input";

export const issue = officeAction({
  name: "cases.issueInquiry",
  input: IssueInquiryInput,
  run: issueInquiry,
  next: ({ id }, input) => `/office/cases/${input.id}/inquiries/notices/${id}`,
});
