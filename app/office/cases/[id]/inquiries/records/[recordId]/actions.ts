"use server";

import { officeAction } from "@/lib/actions";
import { correctInquiryRecord } from "@/lib/cases/commands/correct-inquiry-record";
import { issueInquiryRecord } from "@/lib/cases/commands/issue-inquiry-record";
import { noteRefusalToSign } from "@/lib/cases/commands/note-refusal-to-sign";
import { CorrectInquiryRecordInput, IssueInquiryRecordInput, NoteRefusalToSignInput } from "@/lib/cases/inquiry-input";

export const issue = officeAction({
  name: "cases.issueInquiryRecord",
  input: IssueInquiryRecordInput,
  run: issueInquiryRecord,
});

export const correct = officeAction({
  name: "cases.correctInquiryRecord",
  input: CorrectInquiryRecordInput,
  run: correctInquiryRecord,
});

export const noteRefusal = officeAction({
  name: "cases.noteRefusalToSign",
  input: NoteRefusalToSignInput,
  run: noteRefusalToSign,
});
