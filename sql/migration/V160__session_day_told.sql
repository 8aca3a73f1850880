-- Calendars are numbered by when something was last told of a day.
UPDATE session_day SET said_at = turned_at WHERE said_at IS NULL;

ALTER TABLE session_day
  DROP COLUMN turns,
  DROP COLUMN turned_at;
