"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import { TakedownFields, WithdrawalFields } from "@/lib/publications/input";
import { takedownGroundLabels, withdrawalGroundLabels } from "@/lib/publications/labels";
import type { ShownGrounds } from "@/lib/publications/queries/shown-grounds";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

const toTakeDown = Object.entries(takedownGroundLabels)
  .filter(([value]) => value !== "term_over")
  .map(([value, label]) => ({ value, label }));

type Shown = { shown: ShownGrounds };

/** The decision itself has fallen, by the grounds that its reviews show: the page ends, and why is said in public. */
export function WithdrawalForm({ id, version, shown: { grounds, basis }, action }: Props & Shown) {
  const toWithdraw = optionsOf(withdrawalGroundLabels).filter(({ value }) => grounds.some((one) => one === value));
  const form = useCommandForm(WithdrawalFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { ground: grounds.length === 1 ? grounds[0] : undefined, basis: basis ?? "", reason: "" },
  });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="ground" label="撤回的事由" options={toWithdraw} />
      <TextField form={form} name="basis" label="依据文书的文号" maxLength={100} />
      <TextArea
        form={form}
        name="reason"
        label="对外说明的理由"
        rows={3}
        help="公众可以看到，只写决定怎样变化，不写人名、住址和单位名称；像人名的词系统都会遮盖。"
      />
      <SubmitButton form={form} tone="danger" next="网页立即撤回，列入“撤回说明”。">
        撤回公开
      </SubmitButton>
    </CommandForm>
  );
}

/** The decision stands, but its page ends. */
export function TakedownForm({ id, version, action }: Props) {
  const form = useCommandForm(TakedownFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { ground: undefined, reason: "" },
  });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="ground" label="撤下的事由" options={toTakeDown} />
      <TextArea form={form} name="reason" label="理由" rows={3} />
      <SubmitButton
        form={form}
        tone="danger"
        next="网页立即撤下，不再能查到；案卷中的公开文本保留。内容有误的，再由承办人“改为公开”，重新拟稿。"
      >
        撤下
      </SubmitButton>
    </CommandForm>
  );
}
