"use server";

import { officeAction } from "@/lib/actions";
import { issueInquiryRecord } from "@/lib/cases/commands/issue-inquiry-record";
import { noteRefusalToSign } from "@/lib/cases/commands/note-refusal-to-sign";
import { saveInquiryRecord } from "@/lib/cases/commands/save-inquiry-record";
import { IssueInquiryRecordInput, NoteRefusalToSignInput, SaveInquiryRecordInput } from "@/lib/cases/inquiry-input";

export const save = officeAction({
  name: "cases.saveInquiryRecord",
  input: SaveInquiryRecordInput,
  run: saveInquiryRecord,
  next: ({ id }, { caseId }) => `/office/cases/${caseId}/inquiries/records/${id}`,
});

export const issue = officeAction({
  name: "cases.issueInquiryRecord",
  input: IssueInquiryRecordInput,
  run: issueInquiryRecord,
});

export const noteRefusal = officeAction({
  name: "cases.noteRefusalToSign",
  input: NoteRefusalToSignInput,
  run: noteRefusalToSign,
});
