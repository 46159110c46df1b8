"use client";

import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import type { Checklist } from "@/lib/patrols/queries/checklist";
import type { VisitQuestion } from "@/lib/patrols/visit-labels";
import { QuestionCard } from "./question-card";
import { useChecklist, type Whose } from "./use-checklist";

type Props = Whose & { items: readonly { label: string; questions: readonly VisitQuestion[] }[]; saved: Checklist };

/** 现场检查表: every question, its answer, and where that answer lies. */
export function ChecklistView({ items, saved, ...whose }: Props) {
  const { entries, others, loose, sendingKey, trouble, write, keep, sync } = useChecklist(whose);
  const asked = items.reduce((sum, { questions }) => sum + questions.length, 0);
  return (
    <>
      <div className="sticky top-0 z-1 border-b border-line bg-paper py-2">
        <p role="status" className="text-section">
          已保存 {saved.answers.length}/{asked}，本机未上传 {entries.length}
        </p>
        <p className="flex flex-wrap items-center gap-3">
          <Button onClick={() => void sync()}>立即同步</Button>
          {sendingKey === null ? null : <span>正在上传…</span>}
        </p>
      </div>
      {items.map(({ label, questions }) => (
        <section key={label} className="mt-6">
          <h2 className="text-section font-semibold">{label}</h2>
          {questions.map((question) => (
            <QuestionCard
              key={question.key}
              question={question}
              whose={whose}
              answer={saved.answers.find(({ questionKey }) => questionKey === question.key)}
              conflicts={saved.conflicts.filter(({ questionKey }) => questionKey === question.key)}
              photos={saved.photos.filter(({ questionKey }) => questionKey === question.key)}
              entries={entries.filter(({ questionKey }) => questionKey === question.key)}
              sendingKey={sendingKey}
              onWrite={write}
              onKeep={keep}
            />
          ))}
        </section>
      ))}
      {/* Under the thumb nothing moves when the network goes: what is said of it lies over the end of the page. */}
      <div aria-live="polite" className="sticky bottom-0 bg-paper phone:bottom-16">
        {loose > 0 ? (
          <Banner kind="warn">
            {`本机不让保存（存储空间已满，或者浏览器禁止保存）：有${loose}条只留在这个页面里。上传以前请不要关闭、刷新或者离开本页，恢复网络后点“立即同步”。`}
          </Banner>
        ) : null}
        {trouble && entries.length > 0 ? (
          <Banner kind="warn">{trouble}恢复网络后自动上传，也可以点“立即同步”。</Banner>
        ) : null}
        {others > 0 ? (
          <Banner kind="warn">{`本机还有另一账号未上传的记录${others}条，请用该账号登录后同步。`}</Banner>
        ) : null}
      </div>
    </>
  );
}
