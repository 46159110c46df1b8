"use client";

import { PageFault } from "@/components/shell/page-fault";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function OfficeError({ error, reset }: Props) {
  return <PageFault error={error} reset={reset} homeHref="/" homeLabel="回到首页" />;
}
