"use client";

import { useEffect } from "react";
import { forgetPacks } from "@/components/patrols/field-pack";

/** Whoever signs in next finds no page that the one before took along. */
export function ForgetPacks() {
  useEffect(() => void forgetPacks(), []);
  return null;
}
