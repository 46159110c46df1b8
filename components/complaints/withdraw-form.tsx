"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { Banner } from "@/components/ui/banner";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import { withdrawalMannerLabels } from "@/lib/complaints/labels";
import { WithdrawComplaintInput } from "@/lib/complaints/withdraw-input";

type Props = { id: string; version: number; workers: number; today: string; action: FormAction<unknown, unknown> };

export function WithdrawForm({ id, version, workers, today, action }: Props) {
  const form = useCommandForm(WithdrawComplaintInput, action, {
    defaults: { id, version, withdrawnOn: today, reason: "", proof: "" },
  });
  return (
    <CommandForm form={form}>
      {workers > 1 ? (
        <Banner kind="warn">{`本件涉及${workers}人：全部投诉人都撤回的，才能在这里登记；只有一部分人撤回的，其余人的投诉继续办理。`}</Banner>
      ) : null}
      <DateField form={form} name="withdrawnOn" label="投诉人表示撤回的日期" max={today} />
      <RadioGroup form={form} name="manner" label="撤回的方式" options={optionsOf(withdrawalMannerLabels)} />
      <TextArea form={form} name="reason" label="投诉人说明的理由" help="没有说明的，写“没有说明”。" rows={2} />
      <TextArea
        form={form}
        name="proof"
        label="核实的经过和凭据"
        help="写明怎样核实是本人、自愿，凭据放在哪里。例如：本人到窗口签名的撤回申请书一份，存卷。"
      />
      <SubmitButton
        form={form}
        next="本件办结为投诉人撤回，受理期限停止，列入未予查处登记册；投诉人凭查询码可以看到。发现违法行为的，仍应依法查处。"
      >
        登记撤回
      </SubmitButton>
    </CommandForm>
  );
}
