"use client";
import type { z } from "zod";
import { type Choice, RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import {
  ExtendListingInput,
  KeepOffInput,
  ListInput,
  NotifyListingInput,
  WithdrawListingInput,
} from "@/lib/wage-listings/input";
import { MEASURES } from "@/lib/wage-listings/labels";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

export function NotifyListingForm({ id, version, action }: Props) {
  const form = useCommandForm(NotifyListingInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} next="编号并生成拟列入告知书，须另行送达；当事人收到后五个工作日内可以提出异议。">
        同意告知
      </SubmitButton>
    </CommandForm>
  );
}

export function WithdrawListingForm({ id, version, action }: Props) {
  const form = useCommandForm(WithdrawListingInput, action, { defaults: { id, version, reason: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="撤回的理由" rows={3} />
      <SubmitButton form={form} tone="danger" next="本次呈报终止，没有告知当事人。">
        撤回
      </SubmitButton>
    </CommandForm>
  );
}

export function ExtendListingForm({ id, version, action }: Props) {
  const form = useCommandForm(ExtendListingInput, action, { defaults: { id, version, reason: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="情况复杂的理由" rows={3} />
      <SubmitButton form={form} next="决定期限加二十个工作日，只能延长一次。">
        延长
      </SubmitButton>
    </CommandForm>
  );
}

type DecideProps = Props & { isLate: boolean };

export function ListForm({ id, version, action, isLate }: DecideProps) {
  const form = useCommandForm(ListInput, action, {
    defaults: { id, version, opinion: "", measures: MEASURES, lateBecause: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="opinion" label="审批意见" rows={2} />
      <TextArea form={form} name="measures" label="联合惩戒措施提示" rows={3} help="印在决定书上。" />
      {isLate ? <TextArea form={form} name="lateBecause" label="超过决定期限的原因" rows={2} /> : null}
      <SubmitButton form={form} tone="danger" next="编号并生成列入决定书；送达后在公开网页上公布，列入三年。">
        决定列入
      </SubmitButton>
    </CommandForm>
  );
}

/** `grounds` are those of the law, each with why it is not so. */
export function KeepOffForm({ id, version, action, isLate, grounds }: DecideProps & { grounds: readonly Choice[] }) {
  const defaults: Partial<z.input<typeof KeepOffInput>> = {
    ...{ id, version, correctedOn: "", promisedOn: "", opinion: "", lateBecause: "" },
  };
  const form = useCommandForm(KeepOffInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="ground" label="不予列入的理由" options={grounds} />
      <DateField form={form} name="correctedOn" label="改正的日期" optional help="已经改正的必须填写。" />
      <DateField form={form} name="promisedOn" label="书面信用承诺的日期" optional help="已经改正的必须填写。" />
      <TextArea form={form} name="opinion" label="审批意见和具体情况" rows={3} />
      {isLate ? <TextArea form={form} name="lateBecause" label="超过决定期限的原因" rows={2} /> : null}
      <SubmitButton form={form} next="本次办理终止，不列入名单。">
        决定不予列入
      </SubmitButton>
    </CommandForm>
  );
}
