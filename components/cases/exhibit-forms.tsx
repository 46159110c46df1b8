"use client";

import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import { RestateExhibitInput, StrikeExhibitInput } from "@/lib/cases/evidence-input";
import { evidenceFormLabels, struckPageLabels } from "@/lib/cases/evidence-labels";
import type { EvidenceRow } from "@/lib/cases/queries/evidence";

type Action = FormAction<unknown, unknown>;

type StrikeProps = { caseId: string; id: string; isRecordPage: boolean; action: Action };

export function StrikeExhibitForm({ caseId, id, isRecordPage, action }: StrikeProps) {
  const form = useCommandForm(StrikeExhibitInput, action, { defaults: { caseId, id, reason: "", page: "" } });
  return (
    <CommandForm form={form}>
      {isRecordPage ? (
        <RadioGroup
          form={form}
          name="page"
          label="剔除的是不是这份笔录的签名页"
          options={optionsOf(struckPageLabels)}
        />
      ) : null}
      <TextArea
        form={form}
        name="reason"
        label="剔除的理由"
        rows={3}
        help="例如：误传了其他案件的材料；会暴露举报人身份。理由不要写出应当保密的内容。"
      />
      <SubmitButton
        form={form}
        tone="danger"
        next="编号不再使用，目录中只注明已剔除；文件保留备查，此后只有大队长可以打开。从巡查带入的照片在巡查记录中不变。"
      >
        剔除
      </SubmitButton>
    </CommandForm>
  );
}

type Restated = Pick<EvidenceRow, "id" | "form" | "source" | "method" | "maker" | "purpose" | "obtainedOn">;
type Props = { caseId: string; exhibit: Restated; restated: number; today: string; action: Action };

export function RestateExhibitForm({ caseId, exhibit, restated, today, action }: Props) {
  const { id, form: kept, source, method, maker, purpose, obtainedOn } = exhibit;
  const form = useCommandForm(RestateExhibitInput, action, {
    defaults: {
      caseId,
      id,
      restated,
      form: kept,
      source,
      method,
      maker,
      purpose,
      obtainedOn,
      checkedBy: "",
      reason: "",
    },
  });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="form" label="原件与否" options={optionsOf(evidenceFormLabels)} />
      <TextField
        form={form}
        name="checkedBy"
        label="核对人"
        width="half"
        optional
        help="改为“经核对与原件无异”时填写：与原件核对的监察员姓名。"
      />
      <TextField form={form} name="source" label="证据来源" />
      <TextField form={form} name="maker" label="制作人或者提供人" width="half" />
      <TextField form={form} name="method" label="取得方式" />
      <DateField form={form} name="obtainedOn" label="取得日期" max={today} />
      <TextArea form={form} name="purpose" label="证明目的" rows={3} />
      <TextArea form={form} name="reason" label="更正的理由" rows={3} />
      <SubmitButton form={form} next="原来的说明连同理由保留在目录中；已经制作的文书不变。">
        更正说明
      </SubmitButton>
    </CommandForm>
  );
}
