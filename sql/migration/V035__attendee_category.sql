-- As what people come to a summit: delegates, press, staff.
CREATE TABLE attendee_category (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  summit_id BIGINT NOT NULL,
  code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT NOT NULL,
  name TEXT NOT NULL,
  hue VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  needs_approval BOOLEAN NOT NULL,
  of_delegations BOOLEAN NOT NULL,
  quota INT,
  CONSTRAINT attendee_category_pk PRIMARY KEY (id),
  CONSTRAINT attendee_category_code UNIQUE (summit_id, code),
  CONSTRAINT attendee_category_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
