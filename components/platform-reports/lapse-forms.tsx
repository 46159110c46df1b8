"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import {
  DemandReportInput,
  MakeLeadInput,
  RecordPaperAnswerInput,
  RemindLapseInput,
  StrikePaperAnswerInput,
} from "@/lib/platform-reports/lapse-input";
import { lapseActLabels } from "@/lib/platform-reports/lapse-labels";

type Props = { place: { reporterId: string; periodId: string }; action: FormAction<unknown, unknown> };

/** A message to the enterprise's users. */
export function RemindLapseForm({ place, action }: Props) {
  const form = useCommandForm(RemindLapseInput, action, { defaults: { ...place, note: "" } });
  return (
    <Section title="提醒报送">
      <CommandForm form={form}>
        <TextField form={form} name="note" label="备注" optional help="例如电话联系的时间和对方的说法。" />
        <SubmitButton form={form} next="该单位的账号收到消息；没有账号的，请电话告知并写在备注中。">
          {lapseActLabels.reminder}
        </SubmitButton>
      </CommandForm>
    </Section>
  );
}

/** The written demand, without which not reporting breaks no duty that may be punished. */
export function DemandReportForm({ place, isAgain, action }: Props & { isAgain: boolean }) {
  const form = useCommandForm(DemandReportInput, action, { defaults: { ...place, replyOn: "", note: "" } });
  return (
    <Section title={isAgain ? "重新制发限期报送通知书" : "制发限期报送通知书"}>
      {isAgain ? <p className="mb-3">上一份通知书没有在报送期限之前送达的，重新制发一份。</p> : null}
      <CommandForm form={form}>
        <DateField form={form} name="replyOn" label="报送期限" help="含当日。请留出送达需要的时间。" />
        <TextField form={form} name="note" label="备注" optional />
        <SubmitButton form={form} next="编号并生成通知书，请另行送达；该单位的账号同时收到消息。">
          {lapseActLabels.notice}
        </SubmitButton>
      </CommandForm>
    </Section>
  );
}

export function MakeLeadForm({ place, action }: Props) {
  const form = useCommandForm(MakeLeadInput, action, { defaults: { ...place, servedOn: "", note: "" } });
  return (
    <Section title="移作线索">
      <p className="mb-3 max-w-measure">
        不按照要求报送书面材料的，依照《劳动保障监察条例》第三十条第（二）项处理。通知书须在报送期限之前送达。
      </p>
      <CommandForm form={form}>
        <DateField form={form} name="servedOn" label="通知书送达日期" />
        <TextField form={form} name="note" label="送达方式和签收人" />
        <SubmitButton form={form} next="记为线索，由大队长决定是否立案。">
          {lapseActLabels.lead}
        </SubmitButton>
      </CommandForm>
    </Section>
  );
}

/** What the demand leaves open besides the platform: the report on paper. */
export function RecordPaperAnswerForm({ place, action }: Props) {
  const form = useCommandForm(RecordPaperAnswerInput, action, { defaults: { ...place, receivedOn: "", note: "" } });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="receivedOn" label="收到日期" />
      <TextField form={form} name="note" label="材料和送交方式" />
      <SubmitButton
        form={form}
        next="在通知书载明的期限内送交的，不再列入未报单位，也不由线索立案；逾期送交的，后续步骤照常办理。"
      >
        登记书面报送
      </SubmitButton>
    </CommandForm>
  );
}

export function StrikePaperAnswerForm({ place, action }: Props) {
  const form = useCommandForm(StrikePaperAnswerInput, action, { defaults: { ...place, reason: "" } });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="reason" label="误登的情况" help="例如登错了单位、收到日期写错了。" />
      <SubmitButton
        form={form}
        next="该登记不再计算，连同理由保留备查；该单位重新列入未报单位。登错日期的，可以重新登记。"
      >
        注销登记
      </SubmitButton>
    </CommandForm>
  );
}
