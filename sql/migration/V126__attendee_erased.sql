-- When a person's data were erased: the row stays without the person, so that totals do not change.
ALTER TABLE attendee ADD COLUMN erased_at DATETIME(6);
