"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { HandInInput, PayInInput, RecordFilingInput } from "@/lib/decisions/spot-input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

/** A penalty on the spot goes on the organ's record. */
export function FilingForm({ id, version, action }: Props) {
  const form = useCommandForm(RecordFilingInput, action, { defaults: { id, version, note: "" } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="note" label="备案的情况" rows={2} help="例如：已核对决定书，登记入册第12号。" />
      <SubmitButton form={form} next="记入当场处罚备案；法律没有规定备案的天数，请及时办理。">
        登记备案
      </SubmitButton>
    </CommandForm>
  );
}

type Dated = Props & { today: string };

/** The officers give the organ what they collected. */
export function HandInForm({ id, version, today, action }: Dated) {
  const defaults = { id, version, handedInOn: today, voucher: "" };
  const form = useCommandForm(HandInInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="handedInOn" label="交回的日期" max={today} />
      <TextField form={form} name="voucher" label="票据、回单的名称和号码" />
      <SubmitButton form={form} next="本机关从交回之日起二个工作日内缴付指定的银行。">
        登记交回
      </SubmitButton>
    </CommandForm>
  );
}

/** The organ pays it to the bank. */
export function PayInForm({ id, version, today, action }: Dated) {
  const form = useCommandForm(PayInInput, action, { defaults: { id, version, paidInOn: today, voucher: "" } });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="paidInOn" label="缴付的日期" max={today} />
      <TextField form={form} name="voucher" label="票据、回单的名称和号码" />
      <SubmitButton form={form} next="当场收缴的罚款办理完毕。">
        登记缴付
      </SubmitButton>
    </CommandForm>
  );
}
