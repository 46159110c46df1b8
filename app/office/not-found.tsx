import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { officeHome, officeNavigation } from "@/lib/agencies/navigation";
import { requireOfficer } from "@/lib/auth/session";

export const metadata: Metadata = { title: "未找到" };

const searched: Readonly<Record<string, string>> = {
  "/office/complaints": "查找投诉举报",
  "/office/cases": "查找案件",
};

export default async function OfficeNotFound() {
  const { role } = await requireOfficer();
  const home = officeHome(role);
  return (
    <>
      <PageHead title="未找到" />
      <p className="my-3 max-w-measure">
        没有这个事项，或者它不在您所在机关的辖区内。请核对网址，或者从列表中按单位名称、编号查找。
      </p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href={home.href} tone="primary">
          回到{home.label}
        </ButtonLink>
        {officeNavigation(role).flatMap(({ href }) =>
          href === home.href || searched[href] === undefined
            ? []
            : [
                <ButtonLink key={href} href={href}>
                  {searched[href]}
                </ButtonLink>,
              ],
        )}
      </p>
    </>
  );
}
