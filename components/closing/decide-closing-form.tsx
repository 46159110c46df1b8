"use client";

import type { z } from "zod";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { ButtonLink } from "@/components/ui/button";
import type { FormAction } from "@/lib/action-result";

type Input = { id: string; version: number; opinion: string };

type Props = {
  id: string;
  version: number;
  schema: z.ZodType<Input, Input>;
  label: string;
  opinion: string;
  /** 同意结案 or 同意撤销立案. */
  verb: string;
  next: string;
  action: FormAction<unknown, unknown>;
};

/** The opinion of who decides. On a phone the two buttons stay at the foot of the screen. */
export function DecideClosingForm({ id, version, schema, label, opinion, verb, next, action }: Props) {
  const form = useCommandForm(schema, action, { defaults: { id, version, opinion } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="opinion" label={label} rows={3} help="将印在审批表的审批意见栏。" />
      <p className="text-muted">{next}</p>
      <div className="flex gap-3 phone:fixed phone:inset-x-0 phone:bottom-0 phone:z-10 phone:border-t phone:border-line phone:bg-paper phone:p-3">
        <SubmitButton form={form}>{verb}</SubmitButton>
        <ButtonLink href="#give-back">退回</ButtonLink>
      </div>
    </CommandForm>
  );
}
