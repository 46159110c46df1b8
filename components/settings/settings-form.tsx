"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { NumberField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { SetSettingsInput } from "@/lib/agencies/input";
import { settingLabels } from "@/lib/agencies/labels";
import type { Settings } from "@/lib/agencies/settings";

const fields = [
  ["leaderHearsAfter", "desk.leader_hears_after"],
  ["headHearsAfter", "desk.head_hears_after"],
  ["staleAfter", "employers.stale_after"],
  ["publicMonths", "publications.months"],
  ["statementDays", "decisions.statement_days"],
  ["tipDays", "limits.TIP-CHECK"],
  ["decideDays", "limits.T-DECIDE-15"],
  ["publishDays", "limits.T-PUBLISH-7"],
  ["reportDays", "limits.T-UP-10"],
  ["mostReadings", "readings.most_a_day"],
  ["mostOutside", "readings.most_outside"],
  ["fromHour", "readings.from_hour"],
  ["toHour", "readings.to_hour"],
] as const;

export function SettingsForm({ settings, action }: { settings: Settings; action: FormAction<unknown, unknown> }) {
  const form = useCommandForm(SetSettingsInput, action, {
    defaults: {
      leaderHearsAfter: settings["desk.leader_hears_after"],
      headHearsAfter: settings["desk.head_hears_after"],
      staleAfter: settings["employers.stale_after"],
      publicMonths: settings["publications.months"],
      statementDays: settings["decisions.statement_days"],
      tipDays: settings["limits.TIP-CHECK"],
      decideDays: settings["limits.T-DECIDE-15"],
      publishDays: settings["limits.T-PUBLISH-7"],
      reportDays: settings["limits.T-UP-10"],
      mostReadings: settings["readings.most_a_day"],
      mostOutside: settings["readings.most_outside"],
      fromHour: settings["readings.from_hour"],
      toHour: settings["readings.to_hour"],
    },
  });
  return (
    <Section title="修改">
      <CommandForm form={form} done="已保存，从现在起按新的数办。">
        {fields.map(([name, key]) => (
          <NumberField key={name} form={form} name={name} {...settingLabels[key]} />
        ))}
        <SubmitButton form={form}>保存</SubmitButton>
      </CommandForm>
    </Section>
  );
}
