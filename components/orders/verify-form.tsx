"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import { VerifyItemInput } from "@/lib/orders/input";
import { checkMannerLabels } from "@/lib/orders/labels";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

const manners = optionsOf(checkMannerLabels);
const verdicts = [
  {
    value: "accepted",
    label: "已改正",
    help: "该项办结，停止计算期限，用人单位随即看到，请先核实清楚；案件办结前查实没有改正的，可以写明理由撤回认定。",
  },
  { value: "rejected", label: "未改正", help: "该项仍须改正，用人单位可以再次报送；未改正的理由会告知用人单位。" },
];

/** What came of looking at the proof. */
export function VerifyForm({ id, version, action }: Props) {
  const form = useCommandForm(VerifyItemInput, action, { defaults: { id, version, note: "" } });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="manner" label="复查方式" options={manners} />
      <RadioGroup form={form} name="verdict" label="复查结果" options={verdicts} />
      <TextArea
        form={form}
        name="note"
        label="复查情况和认定理由"
        help="认定未改正的，本段会告知用人单位：不要写投诉举报人和接受核实的劳动者姓名。"
      />
      <SubmitButton form={form}>记录复查结果</SubmitButton>
    </CommandForm>
  );
}
