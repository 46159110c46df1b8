"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { MergeEmployersInput } from "@/lib/employers/input";
import type { EmployerRow } from "@/lib/employers/queries/employer";

type Props = { id: string; candidates: readonly EmployerRow[]; action: FormAction<unknown, unknown> };

export const employerOptions = (candidates: readonly EmployerRow[]) =>
  candidates.map((one) => ({
    value: one.id,
    label: one.name,
    help: `${one.creditCode ?? `临时编号 ${one.provisionalKey}`}　${one.address}`,
  }));

export function MergeForm({ id, candidates, action }: Props) {
  const form = useCommandForm(MergeEmployersInput, action, { defaults: { id, reason: "" } });
  if (candidates.length === 0) return <p>没有找到名称相近的其他单位，请换一个名称或者代码查找。</p>;
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="intoId" label="并入" options={employerOptions(candidates)} />
      <TextArea form={form} name="reason" label="理由" rows={3} />
      <p>合并后，在并入的档案里一并显示两份档案的案件、投诉和文书；已经制作的文书不变，合并可以撤销。</p>
      <SubmitButton form={form}>合并</SubmitButton>
    </CommandForm>
  );
}
