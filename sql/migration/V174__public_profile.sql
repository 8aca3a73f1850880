-- What everyone may read and see of a person who has agreed to it. What is written waits for an
-- officer; what is shown is what an officer has approved.
CREATE TABLE public_profile (
  attendee_id BIGINT NOT NULL,
  version INT NOT NULL,
  -- names the page, and never changes, since others link to it
  slug VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- no moment while the person does not agree, or agrees no more
  agreed_at DATETIME(6),
  agreed_by VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  -- where the person's word is found that an officer took for them
  evidence VARCHAR(200),
  biography TEXT NOT NULL,
  portrait BOOLEAN NOT NULL,
  credit VARCHAR(200) NOT NULL,
  shown_biography TEXT NOT NULL,
  -- the SHA-256 of the portrait that was approved: no other is shown
  shown_portrait CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  shown_credit VARCHAR(200) NOT NULL,
  approved_at DATETIME(6),
  CONSTRAINT public_profile_pk PRIMARY KEY (attendee_id),
  CONSTRAINT public_profile_slug UNIQUE (slug),
  CONSTRAINT public_profile_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id)
    ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
