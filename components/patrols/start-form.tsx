"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { noticeManners } from "@/lib/patrols/lifecycle";
import { StartFields } from "@/lib/patrols/visit-input";
import { noticeMannerLabels } from "@/lib/patrols/visit-labels";

type Props = { id: string; version: number; isBriefed: boolean; action: FormAction<unknown, unknown> };

/** 亮码: the arrival at the employer's door. */
export function StartForm({ id, version, isBriefed, action }: Props) {
  const form = useCommandForm(StartFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { noticeShown: "code", briefSkippedBecause: "" },
  });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="noticeShown" label="怎样出示" options={manners} />
      {isBriefed ? null : (
        <TextArea
          form={form}
          name="briefSkippedBecause"
          label="没有查看入企一页纸的原因"
          rows={2}
          help="两名检查人员都没有打开过入企一页纸。先打开，或者写明原因（至少5个字）。"
        />
      )}
      <SubmitButton form={form} next="记录到达时间，显示检查码；随后填写现场检查表。">
        开始检查、亮码
      </SubmitButton>
    </CommandForm>
  );
}

const manners = noticeManners.map((value) => ({ value, label: noticeMannerLabels[value] }));
