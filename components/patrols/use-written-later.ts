"use client";

import { useEffect, useRef, useState } from "react";
import { writtenLater } from "./written-later";

/** The same for a field of a page: what waits is kept when the page is hidden, as a phone may end it then. */
export function useWrittenLater(keep: (said: string) => void) {
  const latest = useRef(keep);
  latest.current = keep;
  const [typed] = useState(() => writtenLater((said) => latest.current(said)));
  useEffect(() => {
    const hide = () => document.visibilityState === "hidden" && typed.now();
    document.addEventListener("visibilitychange", hide);
    return () => document.removeEventListener("visibilitychange", hide);
  }, [typed]);
  return typed;
}
