"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { RetractCorrectionInput } from "@/lib/orders/input";

type Props = { id: string; version: number; wasDefied: boolean; action: FormAction<unknown, unknown> };

export function RetractForm({ id, version, wasDefied, action }: Props) {
  const form = useCommandForm(RetractCorrectionInput, action, { defaults: { id, version, reason: "" } });
  return (
    <CommandForm form={form}>
      <TextArea
        form={form}
        name="reason"
        label="撤回的理由"
        help="写明怎样发现没有改正，例如哪几名劳动者没有收到款项。用人单位会看到。"
      />
      <SubmitButton
        form={form}
        tone="danger"
        next={wasDefied ? "该项恢复为逾期未改正。" : "该项恢复为待改正，改正期限不变；期限届满的，可以认定逾期未改正。"}
      >
        撤回已改正的认定
      </SubmitButton>
    </CommandForm>
  );
}
