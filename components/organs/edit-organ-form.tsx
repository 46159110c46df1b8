"use client";
import type { z } from "zod";
import { CheckboxField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { type CommandFormOf, useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { EditOrganInput } from "@/lib/agencies/ground-input";
import type { OrganFile } from "@/lib/agencies/queries/ground";
import { OrganFields, printedNames } from "./organ-fields";

type Form = CommandFormOf<z.input<typeof EditOrganInput>>;
type Props = { organ: OrganFile; action: FormAction<unknown, unknown> };

export function EditOrganForm({ organ, action }: Props) {
  const { id, version, name, numberPrefix, address, postcode, phone, governmentName, courtName } = organ;
  const form = useCommandForm(EditOrganInput, action, {
    defaults: {
      ...{ id, version, name, numberPrefix, address, postcode, phone, governmentName, courtName },
      allowsSuspension: organ.allowsSuspension,
      suspensionBasis: organ.suspensionBasis ?? "",
    },
  });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="name" label="机关全称" help="印在文书上。" />
      <OrganFields form={form} names={printedNames} />
      {organ.kind === "bureau" ? <SuspensionFields form={form} /> : null}
      <SubmitButton form={form} next="以后的文书按修改后的内容印制，已经制发的文书不变。">
        保存
      </SubmitButton>
    </CommandForm>
  );
}

/** A case is the bureau's, so the bureau says whether one may be suspended. */
function SuspensionFields({ form }: { form: Form }) {
  return (
    <>
      <CheckboxField form={form} name="allowsSuspension" label="本地规定允许中止调查" optional />
      <TextField
        form={form}
        name="suspensionBasis"
        label="中止调查的依据"
        help="允许中止的必填：地方性法规或者规定的名称和条款，印在审批表上。"
        optional
      />
    </>
  );
}
