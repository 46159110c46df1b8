"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { PublishCalendarInput } from "@/lib/deadlines/input";

type Props = { id: string; version: number; digest: string; moved: number; action: FormAction<unknown, unknown> };

export function PublishCalendarForm({ id, version, digest, moved, action }: Props) {
  const form = useCommandForm(PublishCalendarInput, action, { defaults: { id, version, digest } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} next={`变动${moved}个期限的届满日，逐件记入案卷；清单在此期间有变化的，须重新核对。`}>
        签发日历
      </SubmitButton>
    </CommandForm>
  );
}
