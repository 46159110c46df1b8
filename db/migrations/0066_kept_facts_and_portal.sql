ALTER TABLE "wage_listing_objections" ADD COLUMN "is_from_portal" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "wage_listing_removals" ADD COLUMN "is_from_portal" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "wage_listing_removals" ADD COLUMN "promise" text DEFAULT '' NOT NULL;--> statement-breakpoint
create function is_issued(sought uuid) returns boolean language plpgsql as $$
declare
  paper uuid;
begin
  -- Waits for whoever is issuing the decision at this moment.
  select document_id into paper from decisions where id = sought for share;
  return paper is not null;
end $$;
--> statement-breakpoint
create function keep_issued_facts() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    if is_issued(old.decision_id) then
      raise exception 'what an issued decision rests on is kept' using errcode = '42501';
    end if;
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if is_issued(new.decision_id) then
    raise exception 'what an issued decision rests on is kept' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create function keep_issued_factors() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    if is_issued((select decision_id from decision_items where id = old.item_id)) then
      raise exception 'what an issued decision rests on is kept' using errcode = '42501';
    end if;
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if is_issued((select decision_id from decision_items where id = new.item_id)) then
    raise exception 'what an issued decision rests on is kept' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger decision_facts_kept before insert or update or delete on decision_facts for each row execute function keep_issued_facts();
--> statement-breakpoint
create trigger decision_exhibits_kept before insert or update or delete on decision_exhibits for each row execute function keep_issued_facts();
--> statement-breakpoint
create trigger decision_factors_kept before insert or update or delete on decision_factors for each row execute function keep_issued_factors();
--> statement-breakpoint
create trigger decision_factor_exhibits_kept before insert or update or delete on decision_factor_exhibits for each row execute function keep_issued_factors();
--> statement-breakpoint
create trigger decision_items_kept before delete on decision_items for each row execute function keep_issued_facts();
--> statement-breakpoint
create trigger decision_facts_not_emptied before truncate on decision_facts for each statement execute function refuse_change();
--> statement-breakpoint
create trigger decision_exhibits_not_emptied before truncate on decision_exhibits for each statement execute function refuse_change();
--> statement-breakpoint
create trigger decision_factors_not_emptied before truncate on decision_factors for each statement execute function refuse_change();
--> statement-breakpoint
create trigger decision_factor_exhibits_not_emptied before truncate on decision_factor_exhibits for each statement execute function refuse_change();
