"use client";
import type { z } from "zod";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ConfirmReporterInput } from "@/lib/platform-reports/input";
import { ReporterFields } from "./reporter-fields";

const names = { kind: "kind", industry: "industry", mode: "mode", sinceOn: "sinceOn", source: "source" } as const;

type Props = { given: Omit<z.input<typeof ConfirmReporterInput>, "source">; action: FormAction<unknown, unknown> };

export function ConfirmReporterForm({ given, action }: Props) {
  const form = useCommandForm(ConfirmReporterInput, action, { defaults: { ...given, source: "" } });
  return (
    <CommandForm form={form}>
      <ReporterFields form={form} names={names} />
      <DateField form={form} name="untilOn" label="停止日期" optional help="不再以这种方式用工的，填停止的日期。" />
      <SubmitButton form={form} next="改动的值连同来源和日期记入台账，原值保留。">
        核实登记
      </SubmitButton>
    </CommandForm>
  );
}
