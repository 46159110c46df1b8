import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

export const metadata: Metadata = { title: "未找到" };

export default function PenaltyNotFound() {
  return (
    <>
      <PageHead title="没有这份公开的处罚决定" />
      <p className="my-3 max-w-measure">网址可能不完整，也可能已经撤回或者撤下，现在不能查看。</p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/penalties" tone="primary">
          查看公开的处罚决定
        </ButtonLink>
        <ButtonLink href="/penalties/withdrawals">撤回说明</ButtonLink>
      </p>
    </>
  );
}
