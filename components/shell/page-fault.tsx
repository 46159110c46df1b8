"use client";

import { useRouter } from "next/navigation";
import { startTransition } from "react";
import { Button, ButtonLink } from "@/components/ui/button";

type PageFaultProps = {
  error: Error & { digest?: string };
  reset: () => void;
  homeHref: string;
  homeLabel: string;
};

/** What a person reads when a page could not be drawn: that nothing is lost, how to try again, the way back. */
export function PageFault({ error, reset, homeHref, homeLabel }: PageFaultProps) {
  const router = useRouter();
  const again = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  return (
    <div role="alert">
      <h1 className="text-title font-semibold">页面没有打开</h1>
      <p className="my-3 max-w-measure">
        系统暂时不能显示这一页，可能是数据库连接中断。已经办理的事项不受影响；请稍后重试，仍然不行的，把下面的编号告诉系统管理员。
      </p>
      {error.digest ? <p className="my-3 text-muted">错误编号：{error.digest}</p> : null}
      <p className="flex flex-wrap gap-3">
        <Button tone="primary" onClick={again}>
          重试
        </Button>
        <ButtonLink href={homeHref}>{homeLabel}</ButtonLink>
      </p>
    </div>
  );
}
