"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { FreezeFrameInput } from "@/lib/campaigns/input";

type Props = {
  place: { id: string; version: number };
  /** The employers that are proposed, one a line, and the industries that the action names. */
  proposed: { objects: string; industries: string };
  action: FormAction<unknown, unknown>;
};

/** Names the objects of a special action, once. */
export function FreezeFrameForm({ place, proposed, action }: Props) {
  const form = useCommandForm(FreezeFrameInput, action, { defaults: { ...place, ...proposed, basis: "" } });
  return (
    <CommandForm form={form}>
      <TextArea
        form={form}
        name="objects"
        label="行动对象"
        rows={12}
        help="一行一个单位，写统一社会信用代码，后面可以写名称。已列出登记的平台企业和合作企业，可以增减。"
      />
      <TextField
        form={form}
        name="industries"
        label="对照单位的行业"
        optional
        help="用顿号分隔。同一区划内这些行业、不在名单内的单位作为对照单位。不填则按行动对象登记的行业。"
      />
      <TextArea form={form} name="basis" label="确定名单的依据" rows={3} help="例如通知要求、排查台账。" />
      <SubmitButton form={form} next="固定后不能增减单位，登记的行业以后有变化也不影响。">
        固定行动对象
      </SubmitButton>
    </CommandForm>
  );
}
