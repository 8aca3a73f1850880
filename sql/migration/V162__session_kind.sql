-- Kinds of sessions that a summit names itself; each is treated as one of those that are always there.
CREATE TABLE session_kind (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  position INT NOT NULL,
  name TEXT NOT NULL,
  nature VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT session_kind_pk PRIMARY KEY (id),
  CONSTRAINT session_kind_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

ALTER TABLE session
  ADD COLUMN own_kind_id BIGINT,
  -- the slug of the declaration that is signed in it
  ADD COLUMN declaration VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  ADD CONSTRAINT session_own_kind FOREIGN KEY (own_kind_id) REFERENCES session_kind (id);
