"use client";

import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ParkedMailInput } from "@/lib/outbox/mail-input";

type Action = FormAction<unknown, unknown>;
type Props = { id: string; maySend: boolean; resend: Action; drop: Action };

export const SettleButtons = ({ id, maySend, resend, drop }: Props) => (
  <div className="flex flex-wrap gap-3 print:hidden">
    {maySend ? <SettleForm id={id} action={resend} words="重新发送" /> : null}
    <SettleForm id={id} action={drop} words="不再发送" />
  </div>
);

function SettleForm({ id, action, words }: { id: string; action: Action; words: string }) {
  const form = useCommandForm(ParkedMailInput, action, { defaults: { id } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} tone="plain">
        {words}
      </SubmitButton>
    </CommandForm>
  );
}
