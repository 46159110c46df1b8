"use client";

import type { z } from "zod";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { AddAddendumInput } from "@/lib/cases/input";

type Props = {
  kase: { id: string; version: number };
  /** The papers of the file. */ papers: readonly Option[];
  action: FormAction<z.input<typeof AddAddendumInput>, unknown>;
};

/** A dated addition to a case that has ended. */
export function AddAddendumForm({ kase, papers, action }: Props) {
  const defaults = { id: kase.id, version: kase.version, documentId: "", reason: "", content: "" };
  const form = useCommandForm(AddAddendumInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="documentId" label="补充的文书" options={papers} emptyLabel="整个案卷" optional />
      <TextArea form={form} name="reason" label="补充的原因" rows={3} />
      <TextArea form={form} name="content" label="补充的内容" rows={8} />
      <SubmitButton form={form} next="生成补充记录，注明日期并入案卷；原有文书不作改动。">
        补充记录
      </SubmitButton>
    </CommandForm>
  );
}
