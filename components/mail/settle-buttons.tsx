"use client";

import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/lib/action-result";
import { ParkedMailInput } from "@/lib/outbox/mail-input";

type Action = FormAction<unknown, unknown>;
type Props = { id: string; maySend: boolean; mayDrop: boolean; resend: Action; drop: Action };

/** Sends it again; or ends it for good, which is asked once more before it is done. */
export const SettleButtons = ({ id, maySend, mayDrop, resend, drop }: Props) => (
  <div className="flex flex-wrap gap-3 print:hidden">
    {maySend ? <SettleForm id={id} action={resend} words="重新发送" /> : null}
    {mayDrop ? (
      <Disclosure summary="不再发送">
        <SettleForm
          id={id}
          action={drop}
          words="确认不再发送"
          next="收件地址同时删去，不能恢复；需要告知收件人的，请另行告知。"
        />
      </Disclosure>
    ) : null}
  </div>
);

function SettleForm({ id, action, words, next }: { id: string; action: Action; words: string; next?: string }) {
  const form = useCommandForm(ParkedMailInput, action, { defaults: { id } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} tone="plain" next={next}>
        {words}
      </SubmitButton>
    </CommandForm>
  );
}
