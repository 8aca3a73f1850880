-- Who of the hosts accompanies a delegation: one officer a delegation, who may have several.
CREATE TABLE liaison_officer (
  delegation_id BIGINT NOT NULL,
  version INT NOT NULL,
  attendee_id BIGINT NOT NULL,
  languages VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  phone VARCHAR(60),
  duties VARCHAR(400),
  CONSTRAINT liaison_officer_pk PRIMARY KEY (delegation_id),
  CONSTRAINT liaison_officer_delegation FOREIGN KEY (delegation_id) REFERENCES delegation (id) ON DELETE CASCADE,
  CONSTRAINT liaison_officer_attendee FOREIGN KEY (attendee_id) REFERENCES attendee (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
