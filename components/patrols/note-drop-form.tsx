"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { NoteDropInput } from "@/lib/patrols/plan-input";

type Props = {
  id: string;
  version: number;
  verb: string;
  on: string | null;
  because: string | null;
  action: FormAction<unknown, unknown>;
};

/** What was not approved is read and leaves the desk; it stays on the plan's page. */
export function NoteDropForm({ id, version, verb, on, because, action }: Props) {
  const form = useCommandForm(NoteDropInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <p>
        {on}没有批准修改：{because}
      </p>
      <SubmitButton form={form} next="不再列入待办；没有批准的修改和理由留存，需要修改的可以另行呈报。">
        {verb}
      </SubmitButton>
    </CommandForm>
  );
}
