"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { OpinionFields } from "@/lib/patrols/plan-input";

type Props = {
  id: string;
  version: number;
  verb: string;
  opinion: string;
  /** What follows of the act. */
  next: string;
  action: FormAction<unknown, unknown>;
};

/** An approval with its opinion, which stands on the approval's paper. */
export function OpinionForm({ id, version, verb, opinion, next, action }: Props) {
  const form = useCommandForm(OpinionFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { opinion },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="opinion" label="审批意见" rows={3} />
      <SubmitButton form={form} next={next}>
        {verb}
      </SubmitButton>
    </CommandForm>
  );
}
