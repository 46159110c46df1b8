"use client";

import { useEffect, useState } from "react";
import { type Pack, takeMore } from "./field-pack";

type Standing = "unknown" | "taken" | "failed";

const words: Readonly<Record<Standing, string>> = {
  unknown: "",
  taken: "检查码和现场检查表已经随当日清单带走，没有网络也能打开。",
  failed: "检查码和现场检查表没有带走（网络中断）。没有网络时请不要刷新、关闭检查表。",
};

type Props = Omit<Pack, "hrefs"> & { readonly visitId: string };

/** Once a visit is under way its code and its checklist join what was taken along for the day. */
export function TakeVisit({ accountId, on, visitId }: Props) {
  const [standing, setStanding] = useState<Standing>("unknown");
  useEffect(() => {
    const page = `/office/patrols/${visitId}`;
    takeMore({ accountId, on, hrefs: [page, `${page}/code`, `${page}/checklist`] }).then(
      (isTaken) => setStanding(isTaken ? "taken" : "unknown"),
      () => setStanding("failed"),
    );
  }, [accountId, on, visitId]);
  return (
    <p role="status" className={standing === "failed" ? "text-overdue" : "text-muted"}>
      {words[standing]}
    </p>
  );
}
