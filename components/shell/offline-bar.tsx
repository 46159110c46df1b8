"use client";

import { useSyncExternalStore } from "react";
import { Banner } from "@/components/ui/banner";

/** Says that there is no network, and what of the page holds without one. */
export function OfflineBar() {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  if (isOnline) return null;
  return (
    <div role="alert" className="print:hidden">
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
