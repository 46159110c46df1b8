"use client";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { RejectCorrectionInput } from "@/lib/enforcement/correction-input";
import { checkMannerLabels } from "@/lib/orders/labels";

type Props = {
  id: string;
  version: number;
  today: string;
  /** What the employer reported and nobody has answered. */
  reports: readonly Option[];
  action: FormAction<unknown, unknown>;
};

const manners = optionsOf(checkMannerLabels);

/** Answers a report of the employer: looked at, it is not corrected. */
export function RejectCorrectionForm({ id, version, today, reports, action }: Props) {
  const reportId = reports.length === 1 ? (reports[0]?.value ?? "") : "";
  const form = useCommandForm(RejectCorrectionInput, action, {
    defaults: { id, version, reportId, verifiedOn: "", manner: undefined, note: "" },
  });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="reportId" label="答复哪一次报送" emptyLabel="请选择" options={[...reports]} />
      <DateField form={form} name="verifiedOn" label="核实的日期" max={today} />
      <RadioGroup form={form} name="manner" label="核实方式" options={manners} />
      <TextArea
        form={form}
        name="note"
        label="未改正的情况"
        help="本段会告知用人单位：不要写投诉举报人和接受核实的劳动者姓名。"
      />
      <SubmitButton form={form} next="改正期限照常计算；用人单位会收到答复，改正以后可以再次报送。">
        答复未改正
      </SubmitButton>
    </CommandForm>
  );
}
