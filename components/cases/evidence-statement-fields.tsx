"use client";

import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import type { FormOf } from "@/components/form/field-frame";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { optionsOf } from "@/components/ui/options";
import type { EvidenceStatement } from "@/lib/cases/evidence-input";
import { evidenceFormLabels } from "@/lib/cases/evidence-labels";
import { evidenceKindLabels } from "@/lib/cases/labels";

export function EvidenceStatementFields({ form, today }: { form: FormOf<EvidenceStatement>; today: string }) {
  return (
    <>
      <SelectField
        form={form}
        name="kind"
        label="证据种类"
        options={optionsOf(evidenceKindLabels)}
        help="《行政处罚法》第四十六条的八种。合同、工资表、考勤表是书证；聊天记录、转账截图是电子数据。"
      />
      <RadioGroup form={form} name="form" label="原件与否" options={optionsOf(evidenceFormLabels)} />
      <TextField form={form} name="source" label="证据来源" help="例如：用人单位提供、投诉人提供、监察员现场采集。" />
      <TextField
        form={form}
        name="maker"
        label="制作人或者提供人"
        help="拍摄、复印的人，或者交来材料的人。"
        width="half"
      />
      <TextField form={form} name="method" label="取得方式" help="例如：现场拍照、复印、导出、录音。" />
      <DateField form={form} name="obtainedOn" label="取得日期" max={today} />
      <TextField form={form} name="place" label="取得地点" optional />
      <TextArea form={form} name="purpose" label="证明目的" rows={3} help="这份证据证明什么事实。" />
      <TextField form={form} name="name" label="证据名称" optional help="一次只传一个文件时填写；不填就用文件名。" />
    </>
  );
}
