"use client";

import { PageFault } from "@/components/shell/page-fault";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function RootError({ error, reset }: Props) {
  return (
    <main id="main" className="mx-auto max-w-page p-4">
      <PageFault error={error} reset={reset} homeHref="/" homeLabel="回到首页" />
    </main>
  );
}
