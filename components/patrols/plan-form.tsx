"use client";
import type { z } from "zod";
import { CheckboxGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { NumberField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { PlanFields } from "@/lib/patrols/plan-input";

type Props = {
  /** Nothing for a new plan; the id and version of one that is revised. */
  place: { id: string; version: number } | Record<string, never>;
  defaults: Partial<z.input<typeof PlanFields>>;
  items: readonly Option[];
  action: FormAction<unknown, unknown>;
  /** The plan was approved: it says why it is changed. */
  isInForce?: boolean;
};

/** A year's plan: what is inspected, and of whom. */
export function PlanForm({ place, defaults, items, action, isInForce = false }: Props) {
  const sent = (fields: z.input<typeof PlanFields>) => {
    const { reason, ...plan } = fields;
    return isInForce ? { ...plan, ...place, reason } : { ...plan, ...place };
  };
  const form = useCommandForm(PlanFields, (fields, meta) => action(sent(fields), meta), {
    defaults: { title: "", basis: "", itemKeys: [], employers: "", shareIndustry: "", reason: "", ...defaults },
  });
  return (
    <CommandForm form={form}>
      <NumberField form={form} name="year" label="年度" unit="年" />
      <TextField form={form} name="title" label="计划名称" help="例如：2026年度建筑业用人单位日常检查计划。" />
      <TextField form={form} name="basis" label="制定依据" help="上级文件、本机关年度工作安排等。" />
      <CheckboxGroup form={form} name="itemKeys" label="检查事项" options={items} />
      <TextArea
        form={form}
        name="employers"
        label="列名单位"
        rows={6}
        optional
        help="每行一个单位全称或者统一社会信用代码，可以从表格里粘贴。不列名的，填写抽取比例。"
      />
      <NumberField form={form} name="sharePercent" label="抽取比例" unit="%" optional />
      <TextField
        form={form}
        name="shareIndustry"
        label="抽取范围（行业）"
        width="half"
        optional
        help="例如：建筑业。不填的，为辖区全部用人单位；户数在批准之日按档案计算。"
      />
      {isInForce ? (
        <TextArea
          form={form}
          name="reason"
          label="修改的理由"
          rows={2}
          help="批准以前原计划继续适用；批准以后，还没有批准的检查按修改后的计划批准，原批准的内容留存，在计划页面可以查看。"
        />
      ) : null}
      <SubmitButton form={form} next="由大队长审批；批准后据此安排检查。">
        呈报计划
      </SubmitButton>
    </CommandForm>
  );
}
