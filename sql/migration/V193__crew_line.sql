-- A line that the console sends to those beside the seats, or backstage, while a ceremony goes on.
CREATE TABLE crew_line (
  id BIGINT NOT NULL AUTO_INCREMENT,
  ceremony_id BIGINT NOT NULL,
  words TEXT NOT NULL,
  sent_by VARCHAR(200) NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  CONSTRAINT crew_line_pk PRIMARY KEY (id),
  CONSTRAINT crew_line_ceremony FOREIGN KEY (ceremony_id) REFERENCES ceremony (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- Whom a line is for, a slot's tablet or, without one, backstage; and when it was acknowledged there.
CREATE TABLE crew_receipt (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version INT NOT NULL,
  line_id BIGINT NOT NULL,
  slot_id BIGINT,
  acknowledged_at DATETIME(6),
  CONSTRAINT crew_receipt_pk PRIMARY KEY (id),
  CONSTRAINT crew_receipt_line FOREIGN KEY (line_id) REFERENCES crew_line (id),
  CONSTRAINT crew_receipt_slot FOREIGN KEY (slot_id) REFERENCES slot (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
