"use client";

import { useEffect, useState } from "react";
import { Banner } from "@/components/ui/banner";
import { TextLink } from "@/components/ui/text-link";
import { entriesHere } from "./checklist-store";

/** Says that this device holds entries of the visit which the server does not have, whoever wrote them. */
export function UnsentNotice({ visitId }: { visitId: string }) {
  const [held, setHeld] = useState(0);
  useEffect(() => {
    const count = (all: readonly { visitId: string }[]) => all.filter((entry) => entry.visitId === visitId).length;
    void entriesHere().then(
      (all) => setHeld(count(all)),
      () => setHeld(0),
    );
  }, [visitId]);
  if (held === 0) return null;
  return (
    <Banner kind="warn">
      {`本机还有${held}条现场记录没有上传。`}
      <TextLink href={`/office/patrols/${visitId}/checklist`}>打开现场检查表上传</TextLink>
    </Banner>
  );
}
