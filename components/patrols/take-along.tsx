"use client";

import { useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { canPack, type Pack, takeAlong } from "./field-pack";

type Standing = "idle" | "packing" | "packed" | "failed" | "impossible";

const words: Readonly<Record<Exclude<Standing, "idle">, string>> = {
  packing: "正在带走…",
  packed:
    "已带走：今天没有网络也能打开这份清单和其中的检查页面；检查码和现场检查表在亮码后自动带走。退出登录或者过了今天，本机就清除。",
  failed: "没有带走：网络中断，或者本机不让保存。请在有网络时再点一次。",
  impossible: "这个浏览器不能保存页面。请打印清单带走。",
};

/** Keeps the day's pages on the phone, only when asked to. */
export function TakeAlong(pack: Pack) {
  const [standing, setStanding] = useState<Standing>("idle");
  const take = async () => {
    if (!canPack()) return setStanding("impossible");
    setStanding("packing");
    setStanding(
      await takeAlong(pack).then(
        () => "packed" as const,
        () => "failed" as const,
      ),
    );
  };
  return (
    <div className="my-4 print:hidden">
      <Button onClick={() => void take()}>带走（没有网络也能看）</Button>
      <div role="status">
        {standing === "idle" ? null : (
          <Banner kind={standing === "packing" || standing === "packed" ? "info" : "warn"}>{words[standing]}</Banner>
        )}
      </div>
    </div>
  );
}
