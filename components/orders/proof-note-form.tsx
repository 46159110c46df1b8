"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { SubmitProofInput } from "@/lib/orders/input";

type Props = { id: string; version: number; help: string; next: string; action: FormAction<unknown, unknown> };

/** Hands in the files gathered before, with a word on how it was corrected. */
export function ProofNoteForm({ id, version, help, next, action }: Props) {
  const form = useCommandForm(SubmitProofInput, action, { defaults: { id, version, note: "" } });
  return (
    <CommandForm form={form} done="已报送，等待监察员复查。">
      <TextArea form={form} name="note" label="改正情况" help={help} />
      <SubmitButton form={form} next={next}>
        报送改正证明
      </SubmitButton>
    </CommandForm>
  );
}
