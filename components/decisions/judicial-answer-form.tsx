"use client";
import type { z } from "zod";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, MoneyField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { RecordJudicialAnswerInput } from "@/lib/decisions/referral-input";
import { judicialResultLabels } from "@/lib/decisions/referral-labels";
import { judicialResults } from "@/lib/decisions/referral-lifecycle";

type Exhibits = readonly { readonly id: string; readonly ordinal: number; readonly name: string }[];
type Props = {
  id: string;
  version: number;
  today: string;
  exhibits: Exhibits;
  isEnded: boolean;
  action: FormAction<unknown, unknown>;
};

const results = judicialResults.map((value) => ({ value, label: judicialResultLabels[value] }));

/** How the criminal matter ended, from the paper of the police, the prosecutor or the court. */
export function JudicialAnswerForm({ id, version, today, exhibits, isEnded, action }: Props) {
  const words = { by: "", number: "", decidedOn: "", receivedOn: today, content: "", fine: "", evidenceId: "" };
  const defaults: Partial<z.input<typeof RecordJudicialAnswerInput>> = { id, version, ...words };
  const form = useCommandForm(RecordJudicialAnswerInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="result" label="处理结果" options={results} />
      <TextField form={form} name="by" label="作出文书的机关" maxLength={100} />
      <TextField form={form} name="number" label="文书的文号" maxLength={100} />
      <DateField form={form} name="decidedOn" label="作出日期" max={today} />
      <DateField form={form} name="receivedOn" label="收到文书的日期" max={today} />
      <TextArea form={form} name="content" label="文书的主要内容" rows={3} />
      <MoneyField
        form={form}
        name="fine"
        label="判处的罚金（元）"
        help="只有判处刑罚的才填写；没有判处罚金的留空。"
        optional
      />
      <SelectField
        form={form}
        name="evidenceId"
        label="文书的照片或者扫描件"
        options={exhibits.map((each) => ({ value: each.id, label: `${each.ordinal}．${each.name}` }))}
        help="先在本案证据中上传，再在这里选择；案件已经结束、不能再登记证据的留空。"
        optional={isEnded}
      />
      <SubmitButton form={form} next="不追究刑事责任、免予刑事处罚的，可以依法给予行政处罚；判处刑罚的，不再给予罚款。">
        登记结果
      </SubmitButton>
    </CommandForm>
  );
}
