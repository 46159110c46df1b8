"use client";

import { useEffect } from "react";

export const LEAVE_QUESTION = "这一页有填了还没有保存、提交的内容，离开后会丢失。确定离开吗？";

/** Asks before the page is left unsaved: on closing and reloading, and on links inside the site. */
export function useUnsavedWarning(isUnsaved: () => boolean) {
  useEffect(() => {
    let mayLeave = false;
    const warn = (event: BeforeUnloadEvent) => {
      if (!mayLeave && isUnsaved()) event.preventDefault();
    };
    const ask = (event: MouseEvent) => {
      if (!leavesPage(event) || !isUnsaved()) return;
      mayLeave = window.confirm(LEAVE_QUESTION);
      if (mayLeave) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("beforeunload", warn);
    window.addEventListener("click", ask, true);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("click", ask, true);
    };
  });
}

function leavesPage(event: MouseEvent): boolean {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link?.href || link.target === "_blank" || link.hasAttribute("download")) return false;
  return link.protocol.startsWith("http") && link.href.split("#")[0] !== window.location.href.split("#")[0];
}
