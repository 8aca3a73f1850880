-- When the day last said something of a session that its readers have to know: late, cancelled, or not.
ALTER TABLE session_day ADD COLUMN said_at DATETIME(6);
