type Props = { dueOn: string; isOver: boolean };

/** The last day on which an act that has ended could be found (《劳动保障监察条例》第二十条). */
export const LimitationLine = ({ dueOn, isOver }: Props) =>
  isOver ? (
    <p className="text-overdue">查处期限至{dueOn}，发现或者接到举报、投诉时已超过二年；列入指令书须写明理由。</p>
  ) : (
    <p className="text-muted">查处期限至{dueOn}，发现或者接到举报、投诉时未超过。</p>
  );
