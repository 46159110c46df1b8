"use client";

import type { z } from "zod";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { UploadField } from "@/components/form/upload-field";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { IssueInquiryRecordInput, NoteRefusalToSignInput } from "@/lib/cases/inquiry-input";

type Props<I> = { id: string; version: number; action: FormAction<I, unknown> };

/** Makes the paper: from here on nothing in the record changes. */
export function IssueRecordForm({ id, version, action }: Props<z.input<typeof IssueInquiryRecordInput>>) {
  const form = useCommandForm(IssueInquiryRecordInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <SubmitButton
        form={form}
        next="生成后不能再改；打印后请被询问人核对、逐页签名捺印，再把签名的笔录拍照或者扫描上传。"
      >
        生成笔录
      </SubmitButton>
    </CommandForm>
  );
}

export function RefusalToSignForm({ id, version, action }: Props<z.input<typeof NoteRefusalToSignInput>>) {
  const form = useCommandForm(NoteRefusalToSignInput, action, { defaults: { id, version, reason: "" } });
  return (
    <CommandForm form={form}>
      <TextArea
        form={form}
        name="reason"
        label="拒绝签名的情况"
        rows={3}
        help="写明经过和理由；同样的话由两名监察员写在笔录上并签名，再上传扫描件。"
      />
      <SubmitButton form={form} tone="plain">
        记明拒绝签名
      </SubmitButton>
    </CommandForm>
  );
}

const LARGEST = 50 * 1_048_576;

export const SignedRecordUpload = ({ id }: { id: string }) => (
  <UploadField
    href={`/uploads/inquiry-records/${id}`}
    label="签名的笔录"
    help="一个PDF，或者一张照片；多页请合成一个PDF。存入后自动编入证据目录。本系统未接查毒软件，文件标注为“未查毒”。"
    accept="image/*,.pdf"
    maxBytes={LARGEST}
    capture
  />
);
