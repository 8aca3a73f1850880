-- A paired screen has a name; what it shows, on which ground, and whether it shows anything is said at the desk.
ALTER TABLE display
  ADD COLUMN name VARCHAR(60) NOT NULL DEFAULT '',
  ADD COLUMN part VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'WALL',
  ADD COLUMN ground VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'PAPER',
  ADD COLUMN safe_area BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN mode VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'LIVE',
  ADD COLUMN identified_at DATETIME(6),
  ADD COLUMN reloads INT NOT NULL DEFAULT 0,
  ADD COLUMN seen_at DATETIME(6),
  ADD COLUMN pixels VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin;
