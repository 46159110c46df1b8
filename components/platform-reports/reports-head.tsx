import type { ReactNode } from "react";
import { PageHead } from "@/components/ui/page-head";
import { Tabs } from "@/components/ui/tabs";

export const ROOT = "/office/platform-reports";

const tabs = [
  { href: ROOT, label: "报告" },
  { href: `${ROOT}/reporters`, label: "台账" },
  { href: `${ROOT}/mirrors`, label: "合作企业核对" },
  { href: `${ROOT}/periods`, label: "报告期" },
];

/** The head that the lists of this part share: one tab a list. */
export function ReportsHead({ current, action }: { current: string; action?: ReactNode }) {
  return (
    <>
      <PageHead title="平台用工" action={action} />
      <Tabs label="平台用工" tabs={tabs} current={current} />
    </>
  );
}
