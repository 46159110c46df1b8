"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ApplyOnlineInput, ObjectOnlineInput } from "@/lib/wage-listings/input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

/** What the employer has against being put on the list, in its own words. */
export function ObjectOnlineForm({ id, version, action }: Props) {
  const form = useCommandForm(ObjectOnlineInput, action, { defaults: { id, version, content: "" } });
  return (
    <CommandForm form={form} done="已经提交，监察员会核实并把结果告知您单位。">
      <TextArea form={form} name="content" label="异议的内容和理由" rows={5} />
      <SubmitButton form={form} next="监察机构自收到之日起五个工作日内核实，并把结果告知您单位。">
        提交异议
      </SubmitButton>
    </CommandForm>
  );
}

/** 第十四条: the application, what proves the correction, and the promise. */
export function ApplyOnlineForm({ id, version, action, today }: Props & { today: string }) {
  const form = useCommandForm(ApplyOnlineInput, action, {
    defaults: { id, version, correctedOn: "", materials: "", promise: "" },
  });
  return (
    <CommandForm form={form} done="已经提交，由负责人决定。">
      <DateField form={form} name="correctedOn" label="全部付清的日期" max={today} />
      <TextArea
        form={form}
        name="materials"
        label="已经改正的证明材料"
        rows={3}
        help="一行一项；原件或者复印件另交监察机构核对。"
      />
      <TextArea
        form={form}
        name="promise"
        label="书面信用承诺"
        rows={3}
        optional
        help="写明不再拖欠农民工工资。没有承诺的，不符合提前移出的条件。"
      />
      <SubmitButton form={form} next="监察机构自收到申请之日起十五个工作日内作出决定。">
        申请提前移出
      </SubmitButton>
    </CommandForm>
  );
}
