"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ApplicationFields } from "@/lib/enforcement/input";

type Props = { id: string; version: number; court: string; action: FormAction<unknown, unknown> };

export function CourtForm({ id, version, court, action }: Props) {
  const form = useCommandForm(ApplicationFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { court, object: "", opinion: "" },
  });
  return (
    <CommandForm form={form}>
      <TextField
        form={form}
        name="court"
        label="人民法院"
        maxLength={100}
        help="本机关所在地的基层人民法院；执行对象是不动产的，为不动产所在地的基层人民法院。"
      />
      <TextArea form={form} name="object" label="执行标的情况（财产线索）" rows={3} />
      <TextArea form={form} name="opinion" label="当事人的意见" rows={3} />
      <SubmitButton form={form} next="生成强制执行申请书，由机关负责人签名、加盖印章后提交。">
        申请强制执行
      </SubmitButton>
    </CommandForm>
  );
}
