import { z } from "zod";
import { signInquiryRecord } from "@/lib/cases/commands/sign-inquiry-record";
import { SignInquiryRecordInput } from "@/lib/cases/inquiry-input";
import { assertMayGather } from "@/lib/cases/queries/gathering";
import { caseOfRecord } from "@/lib/cases/queries/inquiries";
import { notFound } from "@/lib/kernel/errors";
import { officeRoute } from "@/lib/routes";
import { performUpload } from "@/lib/upload-door";

const act = { name: "cases.signInquiryRecord", input: SignInquiryRecordInput, run: signInquiryRecord };

export const POST = officeRoute(act.name, async (officer, request, { id: recordId = "" }) => {
  if (!z.uuid().safeParse(recordId).success) throw notFound();
  await assertMayGather(officer, await caseOfRecord(officer, recordId));
  return performUpload(officer, request, act, { recordId });
});
