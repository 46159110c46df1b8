import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { codeMessage } from "@/lib/messages";
import { ErrorSummary } from "./error-summary";
import type { Remedy } from "./use-command-form";

const shown = (remedy?: Remedy) =>
  renderToStaticMarkup(<ErrorSummary message={codeMessage("stale")} items={[]} remedy={remedy} onRenew={() => {}} />);

describe("ErrorSummary", () => {
  it("gives the button that its words name where another was faster, and never tells to reload what was typed away", () => {
    expect(shown("renewal")).toMatch(/<button[^>]*>更新本页<\/button>/);
    expect(codeMessage("stale")).toContain("更新本页");
    expect(codeMessage("stale")).not.toContain("刷新");
  });

  it("offers a proof of who asks in a window of its own, and otherwise nothing", () => {
    expect(shown("proof")).toContain('href="/office/prove" target="_blank"');
    expect(shown()).not.toMatch(/<button|<a /);
  });
});
