ALTER TYPE "public"."review_result" ADD VALUE 'not_decided';--> statement-breakpoint
-- What was performed before the three years of a suspension ended with it.
update deadlines set state = 'met', ended_on = e.performed_on from enforcements e
  where deadlines.subject_id = e.id and deadlines.limit_key = 'T-SUSPEND-3Y' and deadlines.state in ('running', 'paused')
    and e.state = 'performed' and e.performed_on is not null;
