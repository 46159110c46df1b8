"use client";
import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { type ResultManner, resultManners } from "@/lib/patrols/lifecycle";
import { CorrectHandingInput, HandResultInput, TellResultInput } from "@/lib/patrols/record-input";
import { resultMannerLabels } from "@/lib/patrols/visit-labels";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

/** That the employer be told the result of a visit; findings and what follows are not typed again. */
export function TellResultForm({ id, version, action }: Props) {
  const form = useCommandForm(TellResultInput, action, { defaults: { id, version, advice: "" } });
  return (
    <CommandForm form={form}>
      <TextArea
        form={form}
        name="advice"
        label="意见和建议"
        rows={4}
        optional
        help="写给用人单位看，不要写举报人的姓名和住址。"
      />
      <SubmitButton form={form} next="编号并生成检查结果告知书（PDF），用人单位的账号立即可以查看；再打印交付。">
        制作检查结果告知书
      </SubmitButton>
    </CommandForm>
  );
}

const manners = resultManners.map((value) => ({ value, label: resultMannerLabels[value] }));

/** How the paper reached the employer. */
export function HandResultForm({ id, version, today, action }: Props & { today: string }) {
  const defaults: Partial<z.input<typeof HandResultInput>> = { id, version, handedOn: today, receiver: "" };
  const form = useCommandForm(HandResultInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="manner" label="交付方式" options={manners} />
      <DateField form={form} name="handedOn" label="交付日期" max={today} />
      <TextField
        form={form}
        name="receiver"
        label="签收人"
        maxLength={100}
        help="姓名和职务；邮寄的，写邮件单号。签收后的告知书可以在检查页面和签名的笔录一起上传。"
      />
      <SubmitButton form={form} next="登记后，本次检查的反馈办结。">
        登记交付
      </SubmitButton>
    </CommandForm>
  );
}

type Handed = {
  resultManner: ResultManner | null;
  resultHandedOn: string | null;
  resultReceiver: string | null;
};

/** Puts right what was entered of the handing over; what stood there stays with the reason. */
export function CorrectHandingForm({ id, version, today, handed, action }: Props & { today: string; handed: Handed }) {
  const defaults: Partial<z.input<typeof CorrectHandingInput>> = {
    ...{ id, version, because: "", manner: handed.resultManner ?? undefined },
    ...{ handedOn: handed.resultHandedOn ?? today, receiver: handed.resultReceiver ?? "" },
  };
  const form = useCommandForm(CorrectHandingInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="manner" label="交付方式" options={manners} />
      <DateField form={form} name="handedOn" label="交付日期" max={today} />
      <TextField form={form} name="receiver" label="签收人" maxLength={100} />
      <TextArea form={form} name="because" label="更正的理由" rows={2} />
      <SubmitButton form={form} next="原来的登记连同理由留存，在检查页面可以查看。">
        更正登记
      </SubmitButton>
    </CommandForm>
  );
}
