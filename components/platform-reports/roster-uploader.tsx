"use client";
import { UploadField } from "@/components/form/upload-field";

const LARGEST = 50 * 1_048_576;

export const RosterUploader = ({ reportId }: { reportId: string }) => (
  <UploadField
    href={`/uploads/employer/rosters/${reportId}`}
    label="上传花名册"
    help="xlsx或者csv，不超过50 MB、30万行。第一行写列名：姓名、证件号码、手机号码、区域、用工关系；手机号码可以没有。用工关系填：劳动关系、不完全符合、个人自主。"
    accept=".xlsx,.csv,.txt"
    maxBytes={LARGEST}
  />
);
