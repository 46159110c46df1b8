"use client";

import { useCallback, useEffect, useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { addHours, minuteStamp, now } from "@/lib/kernel/clock";

const HOUR = 3_600_000;
const WARNED_BEFORE = HOUR / 6;
const LOOKED_EVERY = 10_000;
/** Other windows of the browser hear of a renewal by it; nothing is stored. */
const CHANNEL = "session-renewed";

/**
 * Warns before the session ends and renews it at one press; once it has ended, says how to go on without losing what
 * was typed (WCAG 2.2.1, 2.2.5). `endsIn`: milliseconds from when the page was sent, `lasts`: those of a whole session.
 */
export function SessionEnding({ endsIn, lasts }: { endsIn: number; lasts: number }) {
  const { endsAt, left, renew } = useSessionEnd(endsIn, lasts);
  const isNear = endsAt !== null && left <= WARNED_BEFORE;
  useEffect(() => {
    if (isNear) uncoverFocus();
  }, [isNear]);
  if (!isNear) return null;
  return (
    <div role="alert" className="sticky bottom-0 mx-auto max-w-page bg-paper px-4 phone:bottom-16 print:hidden">
      {left > 0 ? <Ending endsAt={endsAt} onRenew={renew} /> : <Ended />}
    </div>
  );
}

/** What somebody is typing in is not left under the warning (WCAG 2.4.11). */
function uncoverFocus(): void {
  const { activeElement, body } = document;
  if (activeElement !== null && activeElement !== body) activeElement.scrollIntoView({ block: "center" });
}

const Ending = ({ endsAt, onRenew }: { endsAt: Date; onRenew: () => void }) => (
  <Banner kind="warn">
    登录将于{minuteStamp(endsAt).slice(11)}到期，没有提交的内容到时不能提交。
    <Button className="ms-3" onClick={onRenew}>
      继续使用
    </Button>
  </Banner>
);

const Ended = () => (
  <Banner kind="warn">
    登录已到期，您填写的内容仍在页面上。请
    <a className="link" href="/sign-in" target="_blank" rel="noreferrer">
      在新窗口重新登录
    </a>
    ，再回到本页提交。
  </Banner>
);

function useSessionEnd(endsIn: number, lasts: number) {
  const [endsAt, setEndsAt] = useState<Date | null>(null);
  const [left, setLeft] = useState(endsIn);
  const endIn = useCallback((ms: number) => {
    setEndsAt(addHours(now(), ms / HOUR));
    setLeft(ms);
  }, []);
  useEffect(() => endIn(endsIn), [endIn, endsIn]);
  useEffect(() => {
    const looking = setInterval(() => setLeft((endsAt?.getTime() ?? 0) - now().getTime()), LOOKED_EVERY);
    return () => clearInterval(looking);
  }, [endsAt]);
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => endIn(lasts);
    return () => channel.close();
  }, [endIn, lasts]);
  const renew = async () => {
    const isRenewed = await renewed();
    endIn(isRenewed ? lasts : 0);
    if (isRenewed) tellOthers();
  };
  return { endsAt, left, renew: () => void renew() };
}

/** Asks the handshake's own address, which sends the cookie anew while the session stands. */
async function renewed(): Promise<boolean> {
  const answer = await fetch("/api/auth/session", { cache: "no-store" }).catch(() => null);
  return answer?.ok === true && "expires" in Object(await answer.json().catch(() => null));
}

function tellOthers(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}
