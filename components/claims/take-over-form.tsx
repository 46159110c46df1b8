"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { TakeOverClaimsInput } from "@/lib/claims/input";

type Props = { caseId: string; waiting: number; action: FormAction<unknown, unknown> };

/** The lines of the complaint that the ledger does not hold yet, taken over as they stand. */
export function TakeOverForm({ caseId, waiting, action }: Props) {
  const form = useCommandForm(TakeOverClaimsInput, action, { defaults: { caseId } });
  return (
    <CommandForm form={form} done="已转入。">
      <SubmitButton form={form} next={`投诉登记的${waiting}行明细原样转入，不用重新录入。`}>
        转入投诉明细
      </SubmitButton>
    </CommandForm>
  );
}
