-- What was removed at the desk stays for the scans that were made there.
ALTER TABLE door_zone ADD COLUMN removed_at DATETIME(6);
ALTER TABLE door_gate ADD COLUMN removed_at DATETIME(6);
ALTER TABLE door_device ADD COLUMN removed_at DATETIME(6);
