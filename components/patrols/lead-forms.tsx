"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { UploadField } from "@/components/form/upload-field";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { HandUpLeadInput } from "@/lib/patrols/lead-input";

type Candidate = { id: string; name: string; creditCode: string | null };
type Props = { candidates: readonly Candidate[]; today: string; action: FormAction<unknown, unknown> };

/** What somebody saw at an employer: whom, when, where, in words. Photographs are added once it is handed up. */
export function HandUpLeadForm({ candidates, today, action }: Props) {
  const only = candidates.length === 1 ? (candidates[0]?.id ?? "") : "";
  const form = useCommandForm(HandUpLeadInput, action, {
    defaults: { employerId: only, seenOn: today, place: "", narrative: "" },
  });
  if (candidates.length === 0) return <p>请先查找用人单位；没有登记的，先到“用人单位”中登记。</p>;
  const employers = candidates.map(({ id, name, creditCode }) => ({ value: id, label: `${name} ${creditCode ?? ""}` }));
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="employerId" label="用人单位" options={employers} />
      <DateField form={form} name="seenOn" label="看到的日期" max={today} />
      <TextField form={form} name="place" label="地点" maxLength={200} />
      <TextArea
        form={form}
        name="narrative"
        label="看到的情况"
        rows={6}
        help="写看到、听到的情况，不要询问做笔录、不要要求单位签字。有人举报的，请登记为投诉举报，不要写举报人的姓名。"
      />
      <SubmitButton form={form} next="大队长收到消息；上报后可以在线索页面上传照片。">
        上报
      </SubmitButton>
    </CommandForm>
  );
}

/** Photographs of what was seen. */
export const LeadPhotoUpload = ({ leadId }: { leadId: string }) => (
  <UploadField
    label="上传照片"
    help="最多20张；有人处理以后不能再传。"
    href={`/uploads/patrol-leads/${leadId}`}
    accept="image/*,.pdf"
    capture
  />
);
