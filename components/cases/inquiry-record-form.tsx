"use client";

import { CheckboxGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { inquiryRights, type RecordValues, SaveInquiryRecordInput } from "@/lib/cases/inquiry-input";
import { rightLabels } from "@/lib/cases/inquiry-labels";
import type { QuestionSet } from "@/lib/cases/question-sets";
import { InquiryPersonFields } from "./inquiry-person-fields";
import { InquiryTurns } from "./inquiry-turns";

type Props = {
  defaults: Partial<RecordValues>;
  inspectors: readonly Option[];
  /** The number on record, masked; it stays when the field is left empty. */
  maskedIdNumber: string;
  /** The sets of questions that suit the case. */
  suggested: readonly QuestionSet[];
  today: string;
  action: FormAction<RecordValues, unknown>;
};

const rights = inquiryRights.map((value) => ({ value, label: rightLabels[value] }));

/** The record of an interview as it is taken: saved at any time, made into a paper on the next page. */
export function InquiryRecordForm({ defaults, inspectors, maskedIdNumber, suggested, today, action }: Props) {
  const form = useCommandForm(SaveInquiryRecordInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="heldOn" label="询问日期" max={today} />
      <TextField form={form} name="startTime" label="开始时间" width="short" help="24小时制，例如 09:30。" />
      <TextField
        form={form}
        name="endTime"
        label="结束时间"
        width="short"
        optional
        help="询问结束时填写；生成笔录前必填。"
      />
      <TextField form={form} name="place" label="询问地点" />
      <SelectField form={form} name="firstQuestionerId" label="询问人一" options={inspectors} />
      <SelectField
        form={form}
        name="secondQuestionerId"
        label="询问人二"
        options={inspectors}
        help="须为询问当日承办本案、证件有效的两名监察员（《行政处罚法》第四十二条）。"
      />
      <TextField form={form} name="recorder" label="记录人" width="half" />
      <InquiryPersonFields form={form} maskedIdNumber={maskedIdNumber} />
      <CheckboxGroup
        form={form}
        name="rightsTold"
        label="权利义务告知"
        options={rights}
        help="先逐项告知，再开始询问；四项都告知后才能生成笔录。"
        optional
      />
      <InquiryTurns form={form} suggested={suggested} />
      <SubmitButton form={form} next="保存后可以预览、继续填写，也可以生成笔录。">
        保存
      </SubmitButton>
    </CommandForm>
  );
}
