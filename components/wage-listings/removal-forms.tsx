"use client";
import type { z } from "zod";
import { CheckboxField, type Choice, RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import {
  ApplyForRemovalInput,
  RecordTakeOffInput,
  RefuseRemovalInput,
  RemoveListingInput,
  RestoreListingInput,
  RevokeListingInput,
  UndoneInput,
} from "@/lib/wage-listings/input";
import { BARS } from "@/lib/wage-listings/labels";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };
type DecideProps = Props & { isLate: boolean };

/** An application as it was handed in. */
export function RemovalApplicationForm({ id, version, action }: Props) {
  const form = useCommandForm(ApplyForRemovalInput, action, {
    defaults: { id, version, appliedOn: "", givenBy: "", correctedOn: "", promisedOn: "", materials: "" },
  });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="appliedOn" label="收到申请的日期" />
      <TextField form={form} name="givenBy" label="申请人" maxLength={100} />
      <DateField form={form} name="correctedOn" label="改正的日期" />
      <TextArea form={form} name="materials" label="已经改正的证明材料" rows={3} help="一行一项。" />
      <DateField form={form} name="promisedOn" label="书面信用承诺的日期" optional help="没有附承诺的不填。" />
      <SubmitButton form={form} next="自收到申请之日起十五个工作日内由负责人决定。">
        登记申请
      </SubmitButton>
    </CommandForm>
  );
}

export function RemoveForm({ id, version, action, isLate }: DecideProps) {
  const form = useCommandForm(RemoveListingInput, action, {
    defaults: { id, version, isUnbarred: false, reason: "", lateBecause: "" },
  });
  return (
    <CommandForm form={form}>
      <CheckboxField form={form} name="isUnbarred" label="已经核实没有第十三条不得提前移出的情形" help={BARS} />
      <TextArea form={form} name="reason" label="审批意见" rows={2} />
      {isLate ? <TextArea form={form} name="lateBecause" label="超过决定期限的原因" rows={2} /> : null}
      <SubmitButton form={form} next="单位和一并列入的人员同时移出，生成决定书，网页立即停止公布。">
        准予移出
      </SubmitButton>
    </CommandForm>
  );
}

export function RefuseRemovalForm({ id, version, action, isLate }: DecideProps) {
  const form = useCommandForm(RefuseRemovalInput, action, { defaults: { id, version, reason: "", lateBecause: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="不予移出的理由" rows={4} help={`印在决定书上。${BARS}`} />
      {isLate ? <TextArea form={form} name="lateBecause" label="超过决定期限的原因" rows={2} /> : null}
      <SubmitButton form={form} next="生成不予移出决定书，须另行送达。">
        不予移出
      </SubmitButton>
    </CommandForm>
  );
}

/** `grounds` are those of the law, each with why it is not so. */
/** `by`: what a reconsideration or a suit says of it, to begin with. */
type RevokeProps = Props & {
  grounds: readonly Choice[];
  by: Pick<z.input<typeof RevokeListingInput>, "ground" | "reason"> | null;
};

export function RevokeForm({ id, version, action, grounds, by }: RevokeProps) {
  const defaults: Partial<z.input<typeof RevokeListingInput>> = { id, version, reason: "", ...by };
  const form = useCommandForm(RevokeListingInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="ground" label="撤销的事由" options={grounds} />
      <TextArea form={form} name="reason" label="依据文书的文号和理由" rows={3} />
      <SubmitButton form={form} tone="danger" next="生成撤销列入决定书，送达当事人；网页立即停止公布。">
        撤销列入决定
      </SubmitButton>
    </CommandForm>
  );
}

export function RestoreForm({ id, version, action }: Props) {
  const form = useCommandForm(RestoreListingInput, action, { defaults: { id, version, reason: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="申请材料虚假、情节严重的事实" rows={4} />
      <SubmitButton form={form} tone="danger" next="生成恢复列入决定书，送达当事人；三年从今天重新计算。">
        撤销移出、恢复列入
      </SubmitButton>
    </CommandForm>
  );
}

export const UndoRemovalForm = (props: Props) => (
  <UndoForm
    {...props}
    next="网页立即恢复公布，列入期限按原决定计算。要求重新作出决定的，再由承办人重新登记原来的申请。"
  />
);

export const UndoRestorationForm = (props: Props) => (
  <UndoForm {...props} next="原提前移出决定继续有效，网页立即停止公布，重新计算的列入期限不再有效。" />
);

function UndoForm({ id, version, action, next }: Props & { next: string }) {
  const form = useCommandForm(UndoneInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} next={next}>
        按复议、诉讼结果办理
      </SubmitButton>
    </CommandForm>
  );
}

export function TakeOffForm({ id, version, action }: Props) {
  const form = useCommandForm(RecordTakeOffInput, action, { defaults: { id, version, offOn: "", note: "" } });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="offOn" label="停止公布的日期" />
      <TextArea form={form} name="note" label="告知了哪些公布网站和共享平台" rows={3} />
      <SubmitButton form={form}>登记停止公布</SubmitButton>
    </CommandForm>
  );
}
