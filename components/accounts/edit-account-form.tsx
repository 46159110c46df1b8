"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { EditAccountInput } from "@/lib/agencies/input";
import type { AccountFile } from "@/lib/agencies/queries/accounts";
import type { OrganOption } from "./options";
import { PostFields, postNames } from "./post-fields";

type Props = { file: AccountFile; organs: readonly OrganOption[]; action: FormAction<unknown, unknown> };

export function EditAccountForm({ file, organs, action }: Props) {
  const form = useCommandForm(EditAccountInput, action, {
    defaults: {
      id: file.id,
      version: file.version,
      name: file.name,
      organId: file.organId ?? "",
      email: file.email ?? "",
      isPrincipal: file.isPrincipal,
      hasLegalQualification: file.hasLegalQualification,
      certificateNumber: file.certificate?.number ?? "",
      validFrom: file.certificate?.validFrom ?? "",
      validTo: file.certificate?.validTo ?? "",
    },
  });
  return (
    <CommandForm form={form}>
      <PostFields form={form} names={postNames} organs={organs} />
      <SubmitButton form={form} next="变更机关的，该账号须重新登录。">
        修改
      </SubmitButton>
    </CommandForm>
  );
}
