"use client";
import { CheckboxField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { MoneyField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { AddClaimInput, PasteClaimsInput } from "@/lib/claims/input";

type Props = { caseId: string; action: FormAction<unknown, unknown> };

/** One row by hand. */
export function AddClaimForm({ caseId, action }: Props) {
  const form = useCommandForm(AddClaimInput, action, {
    defaults: { caseId, workerName: "", personId: "", period: "", item: "", claimed: "" },
  });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="workerName" label="姓名" width="half" maxLength={50} />
      <TextField
        form={form}
        name="personId"
        label="证件号码"
        width="half"
        optional
        help="加密保存，列表和文书只显示首尾。"
      />
      <TextField form={form} name="period" label="期间" width="half" help="例如：2026年7月至9月" />
      <TextField form={form} name="item" label="项目" width="half" help="例如：工资、加班费、年休假工资" />
      <MoneyField form={form} name="claimed" label="请求金额" />
      <SubmitButton form={form}>增加一行</SubmitButton>
    </CommandForm>
  );
}

/** Many rows from a spreadsheet. */
export function PasteClaimsForm({ caseId, action }: Props) {
  const form = useCommandForm(PasteClaimsInput, action, { defaults: { caseId, lines: "", isOwedAgain: false } });
  return (
    <CommandForm form={form}>
      <TextArea
        form={form}
        name="lines"
        label="从表格粘贴"
        rows={10}
        help="每行依次为：姓名、证件号码（可空）、期间、项目、金额（元）。从电子表格选中五列直接粘贴，最多5000行；有一行无法识别，整批都不录入，并指出是第几行。"
      />
      <CheckboxField
        form={form}
        name="isOwedAgain"
        label="与已有明细完全相同的行不是重复，确认照样录入"
        optional
        help="不勾选时，有相同的行就不录入，并指出是第几行。"
      />
      <SubmitButton form={form}>录入粘贴的明细</SubmitButton>
    </CommandForm>
  );
}
