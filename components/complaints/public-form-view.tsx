import { Banner } from "@/components/ui/banner";
import { Button, ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import type { PlaceOfWork } from "@/lib/agencies/queries";
import type { ComplaintKind } from "@/lib/complaints/lifecycle";
import type { DraftPhoto } from "@/lib/complaints/queries/photos";
import {
  type Answers,
  answerFaults,
  type Checks,
  DRAFT_DAYS,
  type FormPage,
  formPath,
  pagesOf,
  type QuestionPage,
  recentMonths,
} from "@/lib/complaints/questions";
import { addDays, legalDate, proseDate } from "@/lib/kernel/clock";
import { DraftPhotos } from "./draft-photos";
import { PublicCheckView } from "./public-check-view";
import { placeGroups } from "./public-places";
import type { Choices } from "./public-question";
import { PublicQuestionView } from "./public-question-view";
import { questionOf } from "./public-questions";

type Draft = { readonly answers: Answers; readonly savedAt: Date };

type PublicFormViewProps = {
  kind: ComplaintKind;
  page: FormPage;
  draft: Draft | null;
  /** What the address says beside the page: `wrong`, `back`, `fault`. */
  asked: Readonly<Record<string, string | string[] | undefined>>;
  places: readonly PlaceOfWork[];
  checks: Checks;
  /** Whether what is begun now from this address would be kept. */
  mayBegin: boolean;
  /** Photographs that stand in the form of a complaint. */
  photos?: readonly DraftPhoto[];
};

const MONTHS_OFFERED = 48;

/** The public form at one of its pages, for complaints and for tips. */
export function PublicFormView({
  kind,
  page,
  draft,
  asked,
  places,
  checks,
  mayBegin,
  photos = [],
}: PublicFormViewProps) {
  const answers = draft?.answers ?? {};
  const choices: Choices = { places: placeGroups(places), months: recentMonths(checks.today, MONTHS_OFFERED) };
  if (places.length === 0) return <NoPlaces kind={kind} />;
  if (!draft && !mayBegin) return <TooManyBegun kind={kind} />;
  if (page === "check") {
    const questions = Object.fromEntries(pagesOf(kind).map((each) => [each, questionOf(each, answers, choices)]));
    return (
      <PublicCheckView
        {...{ kind, questions, answers }}
        photoCount={photos.length}
        keptUntil={draft && asked.fault === "asked_too_often" ? draftEnds(draft) : null}
      />
    );
  }
  return (
    <>
      {typeof asked.fault === "string" ? <Banner kind="error">{faultWords(asked.fault)}</Banner> : null}
      {draft && isStart(kind, page) && !asked.wrong && !asked.back ? <Resume kind={kind} draft={draft} /> : null}
      {draft || !isStart(kind, page) ? null : <Opening kind={kind} />}
      <PublicQuestionView
        kind={kind}
        page={page}
        question={questionOf(page, answers, choices)}
        answers={answers}
        faults={asked.wrong ? answerFaults(page, answers, checks) : {}}
        isChange={asked.back === "check"}
      />
      {page === "proof" ? <DraftPhotos photos={photos} isChange={asked.back === "check"} /> : null}
    </>
  );
}

/** A bureau that has entered no county yet takes nothing online: it is said before the first question. */
const NoPlaces = ({ kind }: { kind: ComplaintKind }) => (
  <EmptyState
    title={`网上${kind === "tip" ? "举报" : "投诉"}还没有开通`}
    hint="本系统还没有登记可以受理的区县，现在不能在网上提交。请拨打12333，或者到上班所在地的劳动保障监察机构当面反映。"
  />
);

/** Said before the first question: what would be typed into it could not be kept. */
const TooManyBegun = ({ kind }: { kind: ComplaintKind }) => (
  <EmptyState
    title={`现在不能新填${kind === "tip" ? "举报" : "投诉"}`}
    hint="一小时内从您的网络新开始的填写太多。请过一会儿再打开本页，换一个网络（例如手机流量）填写，或者拨打12333。已经开始填的，在原来的设备上可以接着填。"
  />
);

const isStart = (kind: ComplaintKind, page: QuestionPage): boolean => pagesOf(kind)[0] === page;

function faultWords(fault: string): string {
  if (fault === "draft_lapsed") {
    return "没有找到您填写的内容：可能已经提交，已超过7天，或者浏览器不接受 Cookie。请从这里重新填写，或者拨打12333。";
  }
  if (fault === "asked_too_often") return "从您的网络新开始的填写太多，请一小时后再试，或者拨打12333。";
  return "刚才没有保存成功，请再填一次。多次不成功的，请拨打12333。";
}

const draftEnds = (draft: Draft): string => proseDate(addDays(legalDate(draft.savedAt), DRAFT_DAYS));

function Opening({ kind }: { kind: ComplaintKind }) {
  return (
    <p className="mb-4 max-w-measure text-muted">
      {kind === "tip"
        ? "举报别人的事用这里；自己的权益受到侵害，请用“我要投诉”。"
        : "一页一个问题，大约5分钟。填的内容每页自动保存，7天内可以在这台设备上接着填。不是自己的事，请用“我要举报”。"}
    </p>
  );
}

function Resume({ kind, draft }: { kind: ComplaintKind; draft: Draft }) {
  return (
    <Banner kind="info">
      您有一份没有提交的{kind === "tip" ? "举报" : "投诉"}，保存到
      {draftEnds(draft)}。
      <p className="mt-2">
        <ButtonLink href={`${formPath(kind)}?page=check`}>接着填</ButtonLink>
      </p>
      <Disclosure summary="删除，重新填">
        <form method="post" action="/complaints/drafts/discard">
          <input type="hidden" name="kind" value={kind} />
          <p className="mb-2">已经填的内容和照片不能恢复。</p>
          <Button type="submit">确认删除</Button>
        </form>
      </Disclosure>
    </Banner>
  );
}
