"use client";
import type { FieldPath, FieldValues } from "react-hook-form";
import { SelectField } from "@/components/form/choice-fields";
import type { FormOf } from "@/components/form/field-frame";
import { DateField, TextField } from "@/components/form/text-fields";
import { optionsOf } from "@/components/ui/options";
import { industryLabels, modeLabels, reporterKindLabels } from "@/lib/platform-reports/labels";

type Names<I extends FieldValues> = Readonly<Record<"kind" | "industry" | "mode" | "sinceOn" | "source", FieldPath<I>>>;

/** What the register keeps of a reporter, with the source of what is said. */
export function ReporterFields<I extends FieldValues>({ form, names }: { form: FormOf<I>; names: Names<I> }) {
  return (
    <>
      <SelectField
        form={form}
        name={names.kind}
        label="单位类型"
        options={optionsOf(reporterKindLabels)}
        help="平台企业：运营平台、直接组织订单的。合作企业：为平台招用、管理劳动者的派遣单位、加盟商、代理商等。"
      />
      <SelectField form={form} name={names.industry} label="行业" options={optionsOf(industryLabels)} />
      <SelectField form={form} name={names.mode} label="经营模式" options={optionsOf(modeLabels)} />
      <DateField form={form} name={names.sinceOn} label="开始日期" help="从这一天起以这种方式用工。" />
      <TextField form={form} name={names.source} label="来源" help="例如：营业执照、2026-11-20走访。" />
    </>
  );
}
