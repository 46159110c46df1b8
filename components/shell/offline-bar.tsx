"use client";

import { usePathname } from "next/navigation";
import { useSyncExternalStore } from "react";
import { Banner } from "@/components/ui/banner";

/**
 * Says that there is no network, and what of the page holds without one; over its end, so that nothing moves. A
 * checklist says itself what it keeps.
 */
export function OfflineBar() {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  const isChecklist = usePathname().endsWith("/checklist");
  if (isOnline || isChecklist) return null;
  return (
    <div role="alert" className="sticky bottom-0 mx-auto max-w-page bg-paper px-4 phone:bottom-16 print:hidden">
      <Banner kind="warn">没有网络。看到的是断网以前的内容；现场检查表可以继续填，其他内容恢复网络后才能提交。</Banner>
    </div>
  );
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}
