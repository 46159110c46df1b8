import type { ReactNode } from "react";
import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import { employerRefusals } from "@/lib/employers/labels";
import type { EmployerRefusal } from "@/lib/employers/policy";
import type { EmployerFile } from "@/lib/employers/queries/employer-file";

type Props = { title: string; file: EmployerFile; refusal: EmployerRefusal | null; children: ReactNode };

/** The page of one act on an employer's file: its form, or the reason why it is not open. */
export function EmployerActPage({ title, file, refusal, children }: Props) {
  return (
    <>
      <PageHead
        crumbs={[
          { href: "/office/employers", label: "用人单位" },
          { href: `/office/employers/${file.id}`, label: file.name },
          { label: title },
        ]}
        title={title}
        number={file.creditCode ?? `临时编号 ${file.provisionalKey}`}
      />
      {refusal === null ? children : <Banner kind="warn">{employerRefusals[refusal]}</Banner>}
    </>
  );
}
