"use client";

import { useEffect, useRef } from "react";
import { LEAVE_QUESTION, useUnsavedWarning } from "@/components/form/use-unsaved-warning";
import { isTyped } from "./is-typed";

/** Stands in a plain form, and asks before what was typed is left by a link or another form of the page. */
export function UnsavedAnswers() {
  const place = useRef<HTMLSpanElement>(null);
  const isLeaving = useRef(false);
  const form = () => place.current?.closest("form");
  const isUnsaved = () => !isLeaving.current && [...(form()?.elements ?? [])].some(isTypedControl);
  useUnsavedWarning(isUnsaved);
  useEffect(() => {
    const ask = (event: SubmitEvent) => {
      isLeaving.current = event.target === form() || !isUnsaved() || window.confirm(LEAVE_QUESTION);
      if (isLeaving.current) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const comeBack = () => {
      isLeaving.current = false;
    };
    window.addEventListener("submit", ask, true);
    window.addEventListener("pageshow", comeBack);
    return () => {
      window.removeEventListener("submit", ask, true);
      window.removeEventListener("pageshow", comeBack);
    };
  });
  return <span ref={place} hidden />;
}

const isTypedControl = (element: Element): boolean =>
  (element instanceof HTMLInputElement && element.type !== "hidden" && isTyped(element)) ||
  (element instanceof HTMLTextAreaElement && isTyped(element)) ||
  (element instanceof HTMLSelectElement && isTyped(element));
