"use client";
import type { z } from "zod";
import type { FormOf } from "@/components/form/field-frame";
import { TextField } from "@/components/form/text-fields";
import type { DecisionFields } from "@/lib/decisions/input";

type Props = { form: FormOf<z.input<typeof DecisionFields>>; at: number };

/** The licence that is to be revoked, as it stands on the licence itself. */
export function LicenceFields({ form, at }: Props) {
  return (
    <>
      <TextField
        form={form}
        name={`items.${at}.licenceName`}
        label="许可证名称"
        help="与许可证正本一致，例如：劳务派遣经营许可证、人力资源服务许可证。"
      />
      <TextField form={form} name={`items.${at}.licenceNumber`} label="许可证编号" />
      <TextField
        form={form}
        name={`items.${at}.licenceIssuer`}
        label="颁发机关"
        help="填许可证上的机关全称。只能吊销本机关颁发的许可证；其他机关颁发的，请将吊销的建议移交该机关。"
      />
    </>
  );
}
