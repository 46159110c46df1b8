"use client";
import { CheckboxGroup, RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { Disclosure } from "@/components/ui/disclosure";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import { ByLinesFields, InFullFields } from "@/lib/claims/payment-input";
import { payMannerWords } from "@/lib/claims/payment-lines";
import type { PayableRow } from "@/lib/claims/queries/paying";
import { yuan } from "@/lib/kernel/money";

type Action = FormAction<unknown, unknown>;
type Place = { caseId: string } | { orderId: string };
type Props = {
  place: Place;
  rows: readonly PayableRow[];
  today: string;
  next: string;
  inFull: Action;
  byLines: Action;
};

const manners = optionsOf(payMannerWords);

/** Two ways to hand in what was paid: to each chosen worker all that is owed, or line by line any amount. */
export function PaymentForms({ place, rows, today, next, inFull, byLines }: Props) {
  const owed = rows.filter(({ payableFen }) => payableFen > 0);
  return (
    <>
      <InFullForm place={place} rows={owed} today={today} next={next} action={inFull} />
      <Disclosure summary="金额不等或者人数较多：从表格粘贴">
        <ByLinesForm place={place} rows={owed} today={today} next={next} action={byLines} />
      </Disclosure>
    </>
  );
}

type FormProps = Pick<Props, "place" | "rows" | "today" | "next"> & { action: Action };

const CHOICE = "只列出本页还没有付清的劳动者；人数较多的，逐页报送，或者用下面的逐行填写，不分页。";

function InFullForm({ place, rows, today, next, action }: FormProps) {
  const form = useCommandForm(InFullFields, (fields, meta) => action({ ...fields, ...place }, meta), {
    defaults: { claimIds: [], paidOn: today, manner: "bank", reference: "", note: "" },
  });
  return (
    <CommandForm form={form} done="已报送，等待监察员核对。">
      <CheckboxGroup
        form={form}
        name="claimIds"
        label="已经全额支付的劳动者"
        options={rows.map(choiceOf)}
        help={CHOICE}
      />
      <DateField form={form} name="paidOn" label="支付日期" max={today} />
      <RadioGroup form={form} name="manner" label="支付方式" options={manners} />
      <TextField form={form} name="reference" label="凭证号" optional width="half" maxLength={100} />
      <TextArea form={form} name="note" label="支付情况" rows={3} help="写明由谁、怎样支付，凭证是哪一份。" />
      <SubmitButton form={form} next={next}>
        报送支付证明
      </SubmitButton>
    </CommandForm>
  );
}

const choiceOf = ({ id, ordinal, workerName, period, item, payableFen }: PayableRow) => ({
  value: id,
  label: `${ordinal}号 ${workerName}　${period}　${item}　${yuan(payableFen)}`,
});

function ByLinesForm({ place, rows, today, next, action }: FormProps) {
  const form = useCommandForm(ByLinesFields, (fields, meta) => action({ ...fields, ...place }, meta), {
    defaults: { lines: "", note: "" },
  });
  const example = rows.slice(0, 2).map(({ ordinal, payableFen }) => `${ordinal} ${payableFen / 100} ${today} 银行转账`);
  return (
    <CommandForm form={form} done="已报送，等待监察员核对。">
      <TextArea
        form={form}
        name="lines"
        label="逐行填写"
        rows={8}
        help={`每行依次为：编号、金额（元）、支付日期、支付方式（可空）、凭证号（可空），用空格或者制表符隔开。例如：${example.join("；")}`}
      />
      <TextArea form={form} name="note" label="支付情况" rows={3} />
      <SubmitButton form={form} tone="plain" next={next}>
        报送逐行填写的支付证明
      </SubmitButton>
    </CommandForm>
  );
}
