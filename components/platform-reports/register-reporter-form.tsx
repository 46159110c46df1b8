"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { RegisterReporterInput } from "@/lib/platform-reports/input";
import { ReporterFields } from "./reporter-fields";

const names = { kind: "kind", industry: "industry", mode: "mode", sinceOn: "sinceOn", source: "source" } as const;

type Candidate = { id: string; name: string; creditCode: string | null };
type Props = { candidates: readonly Candidate[]; action: FormAction<unknown, unknown> };

export function RegisterReporterForm({ candidates, action }: Props) {
  const form = useCommandForm(RegisterReporterInput, action, {
    defaults: { employerId: candidates.length === 1 ? (candidates[0]?.id ?? "") : "", sinceOn: "", source: "" },
  });
  if (candidates.length === 0) return <p>请先查找用人单位；没有登记的，先到“用人单位”中登记。</p>;
  const options = candidates.map(({ id, name, creditCode }) => ({ value: id, label: `${name} ${creditCode ?? ""}` }));
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="employerId" label="用人单位" options={options} />
      <ReporterFields form={form} names={names} />
      <SubmitButton form={form} next="登记后，该单位在报告期内即可填报。">
        登记报告单位
      </SubmitButton>
    </CommandForm>
  );
}
