"use client";
import { UploadField } from "@/components/form/upload-field";

type Props = { visitId: string; accountId: string };

/** Photographs of the record as those present signed it. */
export const SignedUpload = ({ visitId, accountId }: Props) => (
  <UploadField
    label="上传签名的笔录"
    help="打印、签名后拍照或者扫描，逐页上传。"
    href={`/uploads/patrols/${visitId}/photos`}
    extra={{ questionKey: "", accountId }}
    accept="image/*,.pdf"
    capture
  />
);
