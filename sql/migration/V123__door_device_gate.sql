-- Every gate at which a device has stood: what it scanned there may come after it has been moved.
CREATE TABLE door_device_gate (
  device_id BIGINT NOT NULL,
  gate_id BIGINT NOT NULL,
  CONSTRAINT door_device_gate_pk PRIMARY KEY (device_id, gate_id),
  CONSTRAINT door_device_gate_device FOREIGN KEY (device_id) REFERENCES door_device (id),
  CONSTRAINT door_device_gate_gate FOREIGN KEY (gate_id) REFERENCES door_gate (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO door_device_gate (device_id, gate_id) SELECT id, gate_id FROM door_device;
