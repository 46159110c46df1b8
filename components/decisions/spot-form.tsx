"use client";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { ProofUpload } from "@/components/deliveries/proof-upload";
import { CheckboxField, RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { MoneyField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import { SpotFields } from "@/lib/decisions/spot-input";
import { collectLabels, handingLabels, partyWordLabels } from "@/lib/decisions/spot-labels";
import { receiverLabels } from "@/lib/deliveries/labels";
import { ofCase } from "@/lib/deliveries/matter";
import { receiversFor } from "@/lib/deliveries/proofs";
import { CorrectionFields, correctionNames } from "./correction-fields";
import type { MeasureChoice } from "./decision-item-fields";
import { type SpotFormOf, SpotMeasureFields } from "./spot-measure-fields";
import { SpotPoints } from "./spot-points";

type Fields = z.input<typeof SpotFields>;

type Props = {
  caseId: string;
  fields: Partial<Fields>;
  choices: readonly MeasureChoice[];
  limit: string;
  action: FormAction<unknown, unknown>;
};

const words = optionsOf(partyWordLabels);
const handings = optionsOf(handingLabels);
const collects = optionsOf(collectLabels);
const signers = receiversFor.employer.map((value) => ({ value, label: receiverLabels[value] }));

/** A penalty on the spot on one form, in the order in which it happens: told, heard, decided, paid, handed over. */
export function SpotForm({ caseId, fields, choices, limit, action }: Props) {
  const form = useCommandForm(SpotFields, (typed: Fields, meta) => action({ ...typed, caseId }, meta), {
    defaults: fields,
  });
  return (
    <CommandForm form={form}>
      <SpotMeasureFields form={form} choices={choices} limit={limit} />
      <TextArea form={form} name="told" label="告知的情况" rows={3} help="先告知，再听取，然后决定。" />
      <TextField form={form} name="saidBy" label="当事人一方在场人的姓名和职务" />
      <RadioGroup form={form} name="word" label="当事人的陈述、申辩" options={words} />
      <PartyWord form={form} />
      <SpotAmount form={form} />
      <TextArea form={form} name="opinion" label="处罚的理由" rows={3} help="会印在决定书上。" />
      <SpotCorrection form={form} />
      <TextField form={form} name="atTime" label="处罚的时间" width="short" help="今天，24小时制，例如 09:30。" />
      <TextField form={form} name="place" label="处罚的地点" />
      <Payment form={form} />
      <RadioGroup form={form} name="handing" label="决定书的交付" options={handings} />
      <Handing form={form} />
      <ProofUpload
        matter={ofCase(caseId)}
        label="现场、交付的照片"
        help="选填，存入送达凭证。签名后的决定书，编号打印后在“送达”中补传。"
        error={form.getFieldState("files", form.formState).error?.message}
        idsNow={() => form.getValues("files")}
        onChange={(ids) => form.setValue("files", ids)}
      />
      <SubmitButton
        form={form}
        next="编号并生成当场行政处罚决定书，登记当场送达；不服的，当事人先申请行政复议。当场处罚应当报本机关备案。"
      >
        当场处罚
      </SubmitButton>
    </CommandForm>
  );
}

function PartyWord({ form }: { form: SpotFormOf }) {
  const word = useWatch({ control: form.control, name: "word" });
  if (word === "stated") return <SpotPoints form={form} />;
  if (word !== "waived") return null;
  return (
    <TextArea
      form={form}
      name="waiver"
      label="如何明确表示"
      rows={2}
      help="例如：法定代表人当场表示“事实属实，没有意见”。"
    />
  );
}

function SpotCorrection({ form }: { form: SpotFormOf }) {
  const manner = useWatch({ control: form.control, name: "correction" });
  return <CorrectionFields form={form} names={correctionNames} manner={manner} />;
}

function SpotAmount({ form }: { form: SpotFormOf }) {
  return (
    <MoneyField
      form={form}
      name="items.0.amount"
      label="决定的罚款"
      help="不得高于告知的数额（《行政处罚法》第四十五条第二款）；警告没有数额，请留空。"
      optional
    />
  );
}

function Payment({ form }: { form: SpotFormOf }) {
  const collect = useWatch({ control: form.control, name: "collect" });
  return (
    <>
      <RadioGroup form={form} name="collect" label="罚款的缴纳" options={collects} />
      {collect === "none" ? (
        <>
          <TextField form={form} name="bankName" label="收款银行" help="有罚款的必须写明；警告的可以留空。" optional />
          <TextField form={form} name="bankAddress" label="银行地址" optional />
          <TextField form={form} name="bankAccount" label="账号" width="half" optional />
          <CheckboxField form={form} name="isSurcharged" label="逾期不缴纳的，每日按百分之三加处罚款" optional />
        </>
      ) : (
        <>
          {collect === "small" ? null : <TextArea form={form} name="collectReason" label="收缴的理由" rows={2} />}
          <TextField
            form={form}
            name="receiptNumber"
            label="专用票据号码"
            width="half"
            help="财政部或者省级财政部门统一制发；不出具的，当事人有权拒绝缴纳（《行政处罚法》第七十条）。"
          />
        </>
      )}
    </>
  );
}

function Handing({ form }: { form: SpotFormOf }) {
  const handing = useWatch({ control: form.control, name: "handing" });
  if (handing === "signed") {
    return (
      <>
        <SelectField form={form} name="receiver" label="签收人的身份" options={signers} />
        <TextField form={form} name="receiverName" label="签收人的姓名" width="half" />
      </>
    );
  }
  if (handing !== "refused") return null;
  return (
    <>
      <TextArea form={form} name="refusal" label="拒绝签收的情况" rows={2} help="会注明在决定书上。" />
      <TextField form={form} name="witnessName" label="见证人的姓名" width="half" />
      <TextField form={form} name="witnessFrom" label="见证人的单位或者身份" />
    </>
  );
}
