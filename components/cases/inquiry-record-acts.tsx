"use client";

import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { UploadField } from "@/components/form/upload-field";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { IssueInquiryRecordInput, NoteRefusalToSignInput } from "@/lib/cases/inquiry-input";

type Props<I> = { id: string; version: number; action: FormAction<I, unknown> };

const manners = [
  { value: "witnessed", label: "有见证人在场", help: "见证人在笔录上签名。" },
  { value: "filmed", label: "没有见证人，全程录音录像", help: "录像作为证据上传。" },
];

/** Makes the paper: from here on the record is only corrected, and what stood stays legible. */
export function IssueRecordForm({ id, version, action }: Props<z.input<typeof IssueInquiryRecordInput>>) {
  const form = useCommandForm(IssueInquiryRecordInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <SubmitButton
        form={form}
        next="生成后只能更正，原记录保留可见；打印后请被询问人核对、逐页签名捺印，再把签名的笔录拍照或者扫描上传。"
      >
        生成笔录
      </SubmitButton>
    </CommandForm>
  );
}

export function RefusalToSignForm({ id, version, action }: Props<z.input<typeof NoteRefusalToSignInput>>) {
  const form = useCommandForm(NoteRefusalToSignInput, action, { defaults: { id, version, reason: "", witness: "" } });
  return (
    <CommandForm form={form}>
      <TextArea
        form={form}
        name="reason"
        label="拒绝签名的情况"
        rows={3}
        help="写明经过和理由。将印在笔录上，由两名监察员和见证人签名，再上传扫描件。"
      />
      <RadioGroup form={form} name="manner" label="由谁见证" options={manners} />
      <TextField
        form={form}
        name="witness"
        label="见证人"
        optional
        help="姓名和单位或者住址，例如：赵某某（某某社区居民委员会）。没有见证人的不填。"
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
    help="一个PDF，或者逐页拍照、扫描，一页一页上传。存入后自动编入证据目录。没有经过查毒的文件标注为“未查毒”。"
    accept="image/*,.pdf"
    maxBytes={LARGEST}
    capture
  />
);
