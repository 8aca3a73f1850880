-- When letters leave: outside quiet hours, but for those that somebody waits for; of some kinds none
-- before an officer has read and released it.
CREATE TABLE letter_posting (
  summit_id BIGINT NOT NULL,
  version INT NOT NULL,
  -- at the summit's own clock; both null where there are none
  quiet_from TIME,
  quiet_until TIME,
  -- codes of kinds, separated by spaces
  held_kinds VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT letter_posting_pk PRIMARY KEY (summit_id),
  CONSTRAINT letter_posting_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

ALTER TABLE mail ADD COLUMN held_at DATETIME(6);

-- After how many days without an answer focal points are reminded, and how often at most.
CREATE TABLE invitation_reminder (
  summit_id BIGINT NOT NULL,
  version INT NOT NULL,
  after_days INT,
  at_most INT NOT NULL,
  CONSTRAINT invitation_reminder_pk PRIMARY KEY (summit_id),
  CONSTRAINT invitation_reminder_summit FOREIGN KEY (summit_id) REFERENCES summit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

ALTER TABLE invitation ADD COLUMN reminder BOOLEAN NOT NULL DEFAULT FALSE;
