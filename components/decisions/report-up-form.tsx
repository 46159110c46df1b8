"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { reportManners } from "@/lib/decisions/lifecycle";
import { ReportUpInput } from "@/lib/decisions/report-input";
import { reportMannerLabels } from "@/lib/decisions/report-labels";

const manners = reportManners.map((value) => ({ value, label: reportMannerLabels[value] }));

type Props = {
  id: string;
  version: number;
  superiorName: string;
  today: string;
  action: FormAction<unknown, unknown>;
};

/** That a penalty went to the superior organ for its record. */
export function ReportUpForm({ id, version, superiorName, today, action }: Props) {
  const form = useCommandForm(ReportUpInput, action, {
    defaults: { id, version, reportedOn: today, superiorName, manner: "electronic", receipt: "" },
  });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="reportedOn" label="报送的日期" max={today} />
      <TextField form={form} name="superiorName" label="上级机关" maxLength={100} />
      <SelectField form={form} name="manner" label="报送方式" options={manners} />
      <TextField
        form={form}
        name="receipt"
        label="回执的文号，或者收件的情况"
        help="例如：收文〔2026〕35号；或者 2026年11月30日由市局法规科签收。"
        maxLength={200}
      />
      <SubmitButton form={form} next="上级机关使用本系统的，其法制审核人员和负责人会收到消息。">
        登记报送
      </SubmitButton>
    </CommandForm>
  );
}
