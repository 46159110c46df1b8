"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { DefianceFields } from "@/lib/enforcement/input";

type Props = {
  /** 拒不履行 of a remedy, 拒不改正 of a penalty. */
  what: string;
  id: string;
  version: number;
  others: readonly Option[];
  action: FormAction<unknown, unknown>;
};

export function DefianceForm({ what, id, version, others, action }: Props) {
  const form = useCommandForm(DefianceFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { withId: others[0]?.value, note: "" },
  });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="withId" label="一起认定的监察员" options={others} help="本案的另一名承办人。" />
      <TextArea
        form={form}
        name="note"
        label={`${what}的情况`}
        help="写明何时、怎样核实，哪些没有做到，用人单位怎么说。"
      />
      <SubmitButton
        form={form}
        tone="danger"
        next={`记为${what}，作为依照《劳动保障监察条例》第三十条第（三）项处罚的事实。记录后不能撤回；决定被撤销，或者后查明已在期限内做到的，不再作为处罚的事实。`}
      >
        {`认定${what}`}
      </SubmitButton>
    </CommandForm>
  );
}
