"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { RecordDefianceInput } from "@/lib/orders/input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

export function DefianceForm({ id, version, action }: Props) {
  const form = useCommandForm(RecordDefianceInput, action, { defaults: { id, version, note: "" } });
  return (
    <CommandForm form={form}>
      <TextArea
        form={form}
        name="note"
        label="未改正的情况"
        help="写明何时、怎样复查，哪些没有改正，用人单位怎么说。"
      />
      <SubmitButton
        form={form}
        tone="danger"
        next="该项记为逾期未改正，作为依照《劳动保障监察条例》第三十条第（三）项处罚的事实。记录后不能撤回。"
      >
        认定逾期未改正
      </SubmitButton>
    </CommandForm>
  );
}
