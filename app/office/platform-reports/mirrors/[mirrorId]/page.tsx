import type { Metadata } from "next";
import { MirrorFacts } from "@/components/platform-reports/mirror-facts";
import { MismatchList } from "@/components/platform-reports/mismatch-list";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { mirrorFile } from "@/lib/platform-reports/queries/mirrors";

export const metadata: Metadata = { title: "合作企业核对" };

const ROOT = "/office/platform-reports";

export default async function MirrorPage({ params }: { params: Promise<{ mirrorId: string }> }) {
  const officer = await requireOfficer();
  const mirror = await found(mirrorFile(officer, (await params).mirrorId, now()));
  const crumbs = [{ href: `${ROOT}/mirrors`, label: "合作企业核对" }, { label: mirror.name }];
  return (
    <>
      <PageHead crumbs={crumbs} title={mirror.name} number={mirror.creditCode} />
      {mirror.reporterId === null ? (
        <>
          <Banner kind="warn">
            平台企业列入了这家合作企业，它还没有登记为报告单位。登记后才能核对人数、自行报告。
          </Banner>
          <p className="my-3">
            <ButtonLink href={`${ROOT}/mirrors/${mirror.id}/registration`} tone="primary">
              登记为报告单位
            </ButtonLink>
          </p>
        </>
      ) : null}
      <MirrorFacts mirror={mirror} />
      <MismatchList tasks={mirror.tasks} />
    </>
  );
}
