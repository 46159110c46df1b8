"use client";

import type { z } from "zod";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { VoidPaperInput } from "@/lib/deliveries/input";
import { type MatterRef, namesOf } from "@/lib/deliveries/matter";

type Props = { matter: MatterRef; documentId: string; action: FormAction<z.input<typeof VoidPaperInput>, unknown> };

/** Why a paper was issued by mistake. */
export function VoidPaperForm({ matter, documentId, action }: Props) {
  const defaults = { ...namesOf(matter), documentId, reason: "" };
  const form = useCommandForm(VoidPaperInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="作废的理由" rows={3} help="写明文书错在何处。" />
      <SubmitButton
        form={form}
        tone="danger"
        next="文书和文号留存，文号不再使用；公开核验时显示已作废。需要的，请重新制作一份。"
      >
        作废文书
      </SubmitButton>
    </CommandForm>
  );
}
