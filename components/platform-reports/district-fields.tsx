"use client";
import type { FormOf } from "@/components/form/field-frame";
import { numberOf, sumOf } from "@/lib/platform-reports/content";
import { relationTypeLabels, relationTypes } from "@/lib/platform-reports/fields-of-use";
import type { StepFields } from "@/lib/platform-reports/report-input";
import { CountInputs } from "./count-inputs";

type Props = { form: FormOf<StepFields>; places: readonly { code: string; name: string }[] };

/** Headcounts by district, with both sums in sight while one types. */
export function DistrictFields({ form, places }: Props) {
  const rows = form.watch("districts") ?? [];
  const answers = form.watch("answers") ?? {};
  return (
    <section aria-label="按区域的人数" className="grid gap-4">
      <h2 className="text-section font-semibold">按区域的人数</h2>
      <p className="text-muted">劳动者主要接单的区域，每人只计在一个区域；各区域合计应等于上面的在册人数。</p>
      {rows.map((row, at) => (
        <fieldset key={row.regionCode} className="border border-line p-3">
          <legend className="px-1 font-semibold">
            {places.find(({ code }) => code === row.regionCode)?.name ?? row.regionCode}
          </legend>
          <CountInputs form={form} at={`districts.${at}`} />
        </fieldset>
      ))}
      <ul aria-label="合计核对" className="text-muted">
        {relationTypes.map((type) => {
          const [sum, said] = [sumOf(rows, type), numberOf(answers[type])];
          return (
            <li key={type}>
              {relationTypeLabels[type]}：各区域合计 {sum} 人，填报 {said} 人{sum === said ? "，一致" : "，不一致"}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
