"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { SetDelegationInput } from "@/lib/agencies/input";
import { roleLabels } from "@/lib/agencies/labels";
import type { DelegationChoices } from "@/lib/agencies/queries/delegations";

type Props = { choices: DelegationChoices; today: string; action: FormAction<unknown, unknown> };
type Person = DelegationChoices["people"][number];

const options = (people: readonly Person[]) =>
  people.map(({ id, name, role, organ }) => ({
    value: id,
    label: `${name}（${organ}，${role ? roleLabels[role] : ""}）`,
  }));

export function SetDelegationForm({ choices, today, action }: Props) {
  const only = choices.principals.length === 1 ? choices.principals[0] : undefined;
  const form = useCommandForm(SetDelegationInput, action, {
    defaults: { principalId: only?.id ?? "", deputyId: "", fromOn: today, toOn: "", reason: "" },
  });
  return (
    <CommandForm form={form} done="委托已经设立。">
      <SelectField form={form} name="principalId" label="委托人" options={options(choices.principals)} />
      <SelectField form={form} name="deputyId" label="受委托人" options={options(choices.people)} />
      <DateField form={form} name="fromOn" label="自" min={today} />
      <DateField form={form} name="toOn" label="至" min={today} />
      <TextField form={form} name="reason" label="原因" help="例如：年休假、外出培训。" />
      <SubmitButton form={form}>设立委托</SubmitButton>
    </CommandForm>
  );
}
