"use client";

import type { z } from "zod";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { type Mark, MarkMessageInput } from "@/lib/outbox/inbox-input";

type Action = FormAction<z.input<typeof MarkMessageInput>, unknown>;
type Props = { id: string; isRead: boolean; isDone: boolean; action: Action };

const WORDS: Readonly<Record<Mark, string>> = { read: "标为已读", done: "办完了", open: "放回待处理" };

export function MarkButtons({ id, isRead, isDone, action }: Props) {
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      {isRead ? null : <MarkForm id={id} as="read" action={action} />}
      <MarkForm id={id} as={isDone ? "open" : "done"} action={action} />
    </div>
  );
}

function MarkForm({ id, as, action }: { id: string; as: Mark; action: Action }) {
  const form = useCommandForm(MarkMessageInput, action, { defaults: { id, as } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} tone="plain">
        {WORDS[as]}
      </SubmitButton>
    </CommandForm>
  );
}
