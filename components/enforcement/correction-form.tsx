"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { CorrectionFields } from "@/lib/enforcement/input";

type Props = {
  id: string;
  version: number;
  today: string;
  /** What the employer reported, to be chosen as what the confirmation rests on. */
  reports: readonly Option[];
  action: FormAction<unknown, unknown>;
};

export function CorrectionForm({ id, version, today, reports, action }: Props) {
  const form = useCommandForm(CorrectionFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { correctedOn: "", note: "", reportId: "" },
  });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="correctedOn" label="改正的日期" max={today} help="按查明的实际日期填写。" />
      <TextArea
        form={form}
        name="note"
        label="核实改正的情况"
        help="写明何时、怎样核实，看了哪些材料、问了谁，改正到什么程度。"
      />
      {reports.length === 0 ? null : (
        <SelectField
          form={form}
          name="reportId"
          label="核实所依据的报送"
          emptyLabel="不依据报送，由监察员自行查明"
          options={[...reports]}
          optional
        />
      )}
      <SubmitButton form={form} next="改正事项不再催告；款项也已经缴清的，决定记为履行完毕。">
        确认已经改正
      </SubmitButton>
    </CommandForm>
  );
}
