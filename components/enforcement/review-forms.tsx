"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, MoneyField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import {
  AmendReviewFields,
  ReplyFields,
  ReviewFields,
  ReviewResultFields,
  StrikeReviewFields,
} from "@/lib/enforcement/input";
import { debtLabels } from "@/lib/enforcement/labels";
import { annullingResults, decidedDebts, type ReviewKind, resultsOf } from "@/lib/enforcement/lifecycle";
import { reviewResultLabels } from "@/lib/enforcement/review-labels";
import { leftFields, type Sums } from "@/lib/enforcement/standing";
import { yuan } from "@/lib/kernel/money";
import type { ReviewEntry } from "./review-entry";
import { ReviewEntryFields, reviewNames } from "./review-entry-fields";

type Props = { id: string; version: number; today: string; action: FormAction<unknown, unknown> };

type ResultProps = Props & {
  kind: ReviewKind;
  decided: Sums;
  /** The review that it ends; without one it takes the place of an annulment that was entered before. */
  reviewId?: string;
};

const AFTER_RESULT = "变更、撤销的，数额和状态随之改变，决定的数额保留在台账中；确认违法不撤销的，数额不变。";
const AFTER_CORRECTION = "决定恢复效力，未履行的部分继续计算期限；已经登记退还的，重新计为欠缴；是否公开须重新判断。";

const OF_SUITS =
  "驳回起诉的裁定没有审理决定本身，仍由本机关自决定的起诉期限届满起申请法院执行；驳回诉讼请求的按判决执行。";
const OF_RECONSIDERATIONS =
  "复议期限届满没有作出决定的，当事人可以自届满之日起十五日内起诉（《行政诉讼法》第四十五条）；复议机关以后作出决定的，再登记结果。";
const WHEN_OVER =
  "自受理之日起六十日，适用简易程序的三十日；普通程序经批准延长并书面告知的，填写延长以后的届满日，延长不超过三十日（《行政复议法》第六十二条）。";

export function ReviewForm({ id, version, today, action }: Props) {
  const form = useCommandForm(ReviewFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { kind: undefined, body: "", number: "", acceptedOn: today, copyReceivedOn: "", procedure: "ordinary" },
  });
  return (
    <CommandForm form={form}>
      <ReviewEntryFields
        {...{ form, today, names: reviewNames }}
        isReconsideration={form.watch("kind") === "reconsideration"}
      />
      <SubmitButton form={form} next="期间不计算加处罚款，不停止执行；申请法院执行的期限待审结后重新计算。">
        登记受理
      </SubmitButton>
    </CommandForm>
  );
}

type AmendProps = Props & { reviewId: string; entry: ReviewEntry };

/** The same entry put right, with the reason. */
export function AmendReviewForm({ id, version, today, reviewId, entry, action }: AmendProps) {
  const place = { id, version, reviewId };
  const form = useCommandForm(AmendReviewFields, (fields, meta) => action({ ...fields, ...place }, meta), {
    defaults: { ...entry, copyReceivedOn: entry.copyReceivedOn ?? "", reason: "" },
  });
  return (
    <CommandForm form={form}>
      <ReviewEntryFields
        {...{ form, today, names: reviewNames }}
        isReconsideration={form.watch("kind") === "reconsideration"}
      />
      <TextArea form={form} name="reason" label="更正的理由" rows={2} />
      <SubmitButton form={form} next="原来登记的内容连同理由保留；期限和加处罚款停止计算的期间按更正后的日期计算。">
        更正
      </SubmitButton>
    </CommandForm>
  );
}

type StrikeProps = Omit<Props, "today"> & { reviewId: string };

/** That an entry was made in error, on another account or twice. */
export function StrikeReviewForm({ id, version, reviewId, action }: StrikeProps) {
  const place = { id, version, reviewId };
  const form = useCommandForm(StrikeReviewFields, (fields, meta) => action({ ...fields, ...place }, meta), {
    defaults: { reason: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="注销的理由" rows={2} />
      <SubmitButton
        form={form}
        tone="danger"
        next="答复、复议期限终止，登记连同理由保留；加处罚款和申请法院执行的期限按没有这件复议、诉讼计算。实际受理的，在正确的台账重新登记。"
      >
        注销
      </SubmitButton>
    </CommandForm>
  );
}

/** The organ's written reply, of whatever was contested. */
export function ReplyForm({ id, version, today, action }: Props) {
  const form = useCommandForm(ReplyFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { answeredOn: today, note: "" },
  });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="answeredOn" label="提交答复的日期" max={today} />
      <TextArea form={form} name="note" label="答复的主要内容和提交的证据、依据" rows={3} />
      <SubmitButton form={form} next="答复期限办结，等待复议结果。">
        登记答复
      </SubmitButton>
    </CommandForm>
  );
}

export function ReviewResultForm({ id, version, today, kind, decided, action, reviewId }: ResultProps) {
  const corrects = reviewId === undefined;
  const place = corrects ? { id, version } : { id, version, reviewId };
  const results = resultsOf[kind]
    .filter((value) => !corrects || !annullingResults.includes(value))
    .map((value) => ({ value, label: reviewResultLabels[value] }));
  const form = useCommandForm(ReviewResultFields, (fields, meta) => action({ ...fields, ...place }, meta), {
    defaults: {
      result: undefined,
      concludedOn: "",
      receivedOn: today,
      resultNumber: "",
      leftFine: "",
      leftConfiscation: "",
      leftOrdered: "",
      performBy: "",
      note: "",
    },
  });
  return (
    <CommandForm form={form}>
      <SelectField
        form={form}
        name="result"
        label="结果"
        options={results}
        help={kind === "litigation" ? OF_SUITS : OF_RECONSIDERATIONS}
      />
      {form.watch("result") === "not_decided" ? (
        <DateField form={form} name="concludedOn" label="复议期限届满日" help={WHEN_OVER} max={today} />
      ) : (
        <>
          <TextField form={form} name="resultNumber" label="决定书、裁判文书的文号" maxLength={100} />
          <DateField form={form} name="concludedOn" label="作出日期" max={today} />
          <DateField form={form} name="receivedOn" label="当事人收到日期" max={today} />
        </>
      )}
      {decidedDebts
        .filter((debt) => decided[debt] > 0)
        .map((debt) => (
          <MoneyField
            key={debt}
            form={form}
            name={leftFields[debt]}
            label={`结果保留的${debtLabels[debt]}`}
            help={`变更、部分撤销决定的填写；决定的数额${yuan(decided[debt])}，全部撤销的填0。`}
            optional
          />
        ))}
      <DateField
        form={form}
        name="performBy"
        label="裁判确定的履行期限届满日"
        help="行政诉讼的裁判写明履行期限的填写，申请执行的二年由此起算；没有写明的，自当事人收到之日起算。"
        optional
      />
      <TextArea form={form} name="note" label={corrects ? "结果的主要内容和更正的理由" : "结果的主要内容"} rows={3} />
      <SubmitButton form={form} next={corrects ? AFTER_CORRECTION : AFTER_RESULT}>
        {corrects ? "更正结果" : "登记结果"}
      </SubmitButton>
    </CommandForm>
  );
}
