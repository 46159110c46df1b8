"use client";
import type { z } from "zod";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, NumberField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { PrepareCampaignInput } from "@/lib/campaigns/input";

type Fields = z.input<typeof PrepareCampaignInput>;
type Props = { units: readonly { id: string; name: string }[]; action: FormAction<unknown, unknown> };

const blank: Partial<Fields> = {
  ...{ title: "", noticeNumber: "", startsOn: "", endsOn: "", reportDays: "15、30", replyDays: 3 },
  ...{ officeOrganId: "", industries: "", noticeText: "" },
};

/** The notice of a special action, pasted whole. */
export function PrepareCampaignForm({ units, action }: Props) {
  const form = useCommandForm(PrepareCampaignInput, action, { defaults: blank });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="title" label="行动名称" />
      <TextField form={form} name="noticeNumber" label="通知文号" optional width="half" />
      <DateField form={form} name="startsOn" label="开始日期" />
      <DateField form={form} name="endsOn" label="结束日期" />
      <TextField
        form={form}
        name="reportDays"
        label="每月报送的日子"
        width="half"
        help="例如 15、30。没有这一天的月份，在当月最后一天报送。"
      />
      <NumberField form={form} name="replyDays" label="截数后几日内报送" unit="日" />
      <SelectField
        form={form}
        name="officeOrganId"
        label="领导小组办公室"
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        form={form}
        name="industries"
        label="行业"
        optional
        help="只统计这些行业单位的案件、投诉和文书，用顿号分隔，例如：即时配送、快递。不填则统计全部行业。"
      />
      <TextArea
        form={form}
        name="noticeText"
        label="通知全文"
        rows={16}
        help="把通知全文粘贴到这里。系统按编号、责任单位、完成时限识别任务，逐条由您确认；没有识别的内容会突出显示。"
      />
      <SubmitButton form={form} next="识别后逐条确认，确认前不约束任何单位。">
        识别任务
      </SubmitButton>
    </CommandForm>
  );
}
